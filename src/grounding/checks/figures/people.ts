import { countries } from "../../../language/countries.ts";
import { foldWord } from "../../../language/fold-word.ts";

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map((word) => foldWord(word, "en")));

/** Nouns that count people as such. */
export const PEOPLE = stems("people person persons individual individuals human humans soul souls others life lives");

/** Nouns that count people by what befell them: "870 infections" where 870 people were infected. */
export const BEFALLEN = stems(
  `victim casualty fatality fatalities death deaths injury injuries arrest detention conviction infection case
  displacement evacuation hospitalisation hospitalization execution kidnapping abduction rescue`,
);

/** Nouns of people that no ending tells. */
const PEOPLE_NOUNS = stems(
  `man men woman women child children boy girl baby babies infant toddler civilian troop troops police guard staff crew personnel refugee
  guest hostage casualty victim fatality youth youths adult teen teenager toddler bride king queen nurse cop chief thief
  relative expert critic medic mechanic patient pilot student graduate client activist athlete journalist colleague citizen villager
  national rebel militant combatant insurgent migrant detainee inmate convict suspect spouse couple twin sibling brother sister
  mother father son daughter parent grandparent friend neighbour neighbor member family families captain judge juror mayor
  aide ally allies monk priest rabbi imam cleric deputy delegate candidate magistrate diplomat bureaucrat democrat republican athlete
  lawmaker officer official soldier fighter gunman gunmen fisherman fishermen policeman policemen fireman firemen spectator tourist`,
);
const ENDINGS = /(?:er|or|ist|ian|eer|ee|ant|ent)s?$|(?:men|women|man|woman)$/u;
const THINGS = stems(
  `number order center centre paper river tower tanker container computer letter chapter quarter border corner water cluster
  semester helicopter trailer bomber plant event percent document agreement government department incident element segment
  apartment statement payment investment tournament parliament moment accident continent amendment settlement experiment
  instrument monument argument restaurant grant tractor reactor sector motor door floor factor mirror error vector corridor
  meter liter litre metre shelter transfer offer power tier pier poster folder filter sensor monitor router server
  winter summer layer fee tree committee degree knee guarantee`,
);

/** Whether a noun, lower case, names people. */
export function isPerson(noun: string): boolean {
  const stem = foldWord(noun, "en");
  if (PEOPLE.has(stem) || BEFALLEN.has(stem) || PEOPLE_NOUNS.has(stem) || countries.has(noun)) return true;
  return ENDINGS.test(noun) && !THINGS.has(stem) && noun.length > 3;
}
