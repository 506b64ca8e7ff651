import { foldWord } from "../../../language/fold-word.ts";
import { type Clause, readClauses } from "../../../language/read-clauses.ts";
import type { Event } from "./event.ts";

/** Reads what an English text tells of, passive sentences turned around: "A was sued by B" is "B sued A". */
export function readEvents(text: string): readonly Event[] {
  return readClauses(text).map((clause) => turn(toEvent(clause), clause.verb.lemma));
}

/** Of two verbs that tell one deed from its ends, the one whose doer it goes to. */
const TOWARDS: ReadonlyMap<string, string> = new Map([
  ["sell", "buy"],
  ["lend", "borrow"],
  ["give", "receive"],
]);

/** "A sold it to B" is "B bought it from A". */
function turn(event: Event, lemma: string): Event {
  const deed = TOWARDS.get(lemma);
  const goals = event.complements.filter(({ preposition }) => preposition === "to");
  if (deed === undefined || goals.length === 0 || event.isDoerInferred) return event;
  return {
    ...event,
    deed: foldWord(deed, "en"),
    doers: goals.map(({ phrase }) => phrase),
    complements: [
      ...event.doers.map((phrase) => ({ preposition: "from", phrase })),
      ...event.complements.filter((each) => !goals.includes(each)),
    ],
  };
}

function toEvent({ verb, isPassive, subjects, isSubjectInferred, objects, complements }: Clause): Event {
  const deed = foldWord(verb.lemma, "en");
  if (!isPassive) return { deed, doers: subjects, isDoerInferred: isSubjectInferred, undergoers: objects, complements };
  return {
    deed,
    doers: complements.filter(isAgent).map(({ phrase }) => phrase),
    isDoerInferred: false,
    undergoers: subjects,
    complements: complements.filter((each) => !isAgent(each)),
  };
}

/** "Cut by 30 percent" does not say who cut. */
function isAgent({ preposition, phrase }: Clause["complements"][number]): boolean {
  return preposition === "by" && !phrase.words.some(({ pos }) => pos === "NUM");
}
