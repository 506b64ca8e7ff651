import { foldWord } from "../../../language/fold-word.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { Phrase } from "../../../language/read-clauses.ts";
import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import { compareFillers } from "./compare-fillers.ts";
import type { Comparison } from "./compare-phrases.ts";
import type { Event } from "./event.ts";
import { holdsPhrase } from "./holds-phrase.ts";
import { isToldBetter } from "./is-told-better.ts";
import { mutualDeeds } from "./mutual-deeds.ts";
import { writePhrases } from "./write-phrases.ts";

const stems = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => foldWord(word, "en")));
/** Verbs that say little without what stands beside them. */
const LIGHT = stems(
  "be have do make take get give go come become put set let keep hold bring see look find use include remain seem appear need want try continue begin start ought seek tend prove allow help fail due".split(
    " ",
  ),
);
/** Whom one asks or writes to does not do it himself, as what one closes closes. */
const ASKING = stems("ask vote call demand campaign protest complain testify write appeal".split(" "));
const SAVING = stems("save earn win".split(" "));
/** Prepositions whose phrase, after a verb, names one place, goal or adversary. */
const TELLING_PREPOSITIONS = new Set(["in", "at", "on", "to", "from", "into", "for", "against", "over"]);
/** Who said what is another check's. */
const SAYING = new Set(["say", "announce", "think", "ask"]);
const REPORTING = stems([...reportingVerbs].filter(([, kind]) => SAYING.has(kind)).map(([verb]) => verb));

/**
 * Why the events that the quotes tell of contradict a claimed one; null where one of them may be it, or none is like it.
 * Silent wherever a filler is unclear.
 */
export function contradictEvent(claimed: Event, told: readonly Event[]): string | null {
  if (claimed.deed !== "be" && mutualDeeds.has(claimed.deed)) return null;
  if (REPORTING.has(claimed.deed) && claimed.undergoers.length === 0) return null;
  // "It was the sensor that failed".
  if (claimed.deed === "be" && claimed.doers.every(({ head }) => /^(?:it|this|that|there)$/i.test(head.text)))
    return null;
  const isSaying = REPORTING.has(claimed.deed);
  const alike = told.filter(
    ({ deed }) => deed === claimed.deed || (!isSaying && nearSynonyms.get(claimed.deed)?.has(deed)),
  );
  // Of all that is said to be something, what is said of the same.
  const ofSame =
    claimed.deed === "be" ? alike.filter((each) => compareFillers(claimed.doers, each.doers, told) === "same") : [];
  const reasons = (ofSame.length > 0 ? ofSame : alike).map((each) => contradict(claimed, each, told));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

function contradict(claimed: Event, told: Event, all: readonly Event[]): string | null {
  const compare = (a: readonly Phrase[], b: readonly Phrase[]) => compareFillers(a, b, all);
  // "It would save them 40 crowns" says that they would save 40 crowns.
  if (
    SAVING.has(told.deed) &&
    told.undergoers.length > 1 &&
    compare(claimed.doers, told.undergoers.slice(0, 1)) === "same"
  )
    return null;
  // "Requested aircraft from them" says that they were asked for aircraft.
  const isOtherVerb = claimed.deed !== told.deed && claimed.undergoers.length > 0;
  if (
    isOtherVerb &&
    compare(
      claimed.undergoers,
      told.complements.map(({ phrase }) => phrase),
    ) === "same"
  )
    return null;
  // "Rather a ferry than a captain": the second of two that are compared.
  const than = told.complements.filter(({ preposition }) => preposition === "than").map(({ phrase }) => phrase);
  if (compare(claimed.undergoers, than) === "same") return null;
  const doers = compare(claimed.doers, told.doers);
  const undergoers = compare(claimed.undergoers, told.undergoers);
  if (isSwapped(claimed, told, compare))
    return `The claim turns around who did it and to whom: in the quotes it is ${writePhrases(told.doers)} that did it.`;
  // "Two voted for it and one, Lena Holt, opposed it": Holt did not vote for it.
  const isCounted = told.doers.some(({ head }) => head.pos === "NUM");
  const isOfOthers = (phrase: Phrase) =>
    phrase.head.pos === "PROPN" &&
    all.some(({ doers: others }) => others.some(isCountedOne) && others !== told.doers && holdsPhrase(others, phrase));
  if (isCounted && doers !== "same" && claimed.doers.some(isOfOthers))
    return `The claim says of ${writePhrases(claimed.doers)} what the quotes say of ${writePhrases(told.doers)}.`;
  const isAnchored = claimed.deed === told.deed && !LIGHT.has(claimed.deed);
  const isOneRole = claimed.undergoers.length === 0 && told.undergoers.length === 0;
  const isDoerKnown = !claimed.isDoerInferred && !told.isDoerInferred;
  // "The ministry published it".
  const isPointing =
    isAnchored && told.undergoers.length > 0 && told.undergoers.every(({ head }) => head.pos === "PRON");
  if (
    isDoerKnown &&
    doers === "different" &&
    (undergoers === "same" || isPointing || (isAnchored && isOneRole)) &&
    // That one does not support a bill says nothing of who does.
    (claimed.isDenied || !told.isDenied) &&
    !isToldBetter(claimed, told, all)
  )
    return `The claim says of ${writePhrases(claimed.doers)} what the quotes say of ${writePhrases(told.doers)}.`;
  const isDoerless = claimed.doers.length === 0 || told.doers.length === 0;
  if (undergoers === "different" && (doers === "same" || (isAnchored && isDoerless)))
    return `The claim says of ${writePhrases(claimed.undergoers)} what the quotes say of ${writePhrases(told.undergoers)}.`;
  if (doers !== "same" && undergoers !== "same") return null;
  // Later phrases may belong to a noun: "a talk on the war in Syria".
  const [beside] = claimed.complements;
  if (beside === undefined || !TELLING_PREPOSITIONS.has(beside.preposition)) return null;
  const others = told.complements.filter(({ preposition }) => preposition === beside.preposition);
  const fillers = others.map(({ phrase }) => phrase);
  if (compare([beside.phrase], fillers) === "different")
    return `The claim says ${beside.preposition} ${writePhrases([beside.phrase])}; the quotes say ${beside.preposition} ${writePhrases(fillers)}.`;
  return null;
}

/** "One, Lena Holt,". */
const isCountedOne = ({ head, apposition }: Phrase): boolean => head.pos === "NUM" && apposition !== null;

function isSwapped(
  claimed: Event,
  told: Event,
  compare: (a: readonly Phrase[], b: readonly Phrase[]) => Comparison,
): boolean {
  // "A is B" is "B is A".
  if (claimed.deed === "be") return false;
  const isCrossed =
    compare(claimed.doers, told.undergoers) === "same" && compare(claimed.undergoers, told.doers) === "same";
  if (isCrossed) return compare(claimed.doers, told.doers) !== "same";
  if (isCrossedBeside(claimed, told, compare)) return compare(claimed.doers, told.doers) !== "same";
  if (claimed.deed !== told.deed) return false;
  // "The league asks members" beside "members ask".
  const isDoerKnown = !claimed.isDoerInferred && !told.isDoerInferred && claimed.doers.length > 0;
  if (
    isDoerKnown &&
    ASKING.has(claimed.deed) &&
    told.undergoers.length === 0 &&
    told.doers.length > 0 &&
    compare(claimed.doers, told.doers) !== "same" &&
    compare(claimed.undergoers, told.doers) === "same"
  )
    return true;
  if (LIGHT.has(claimed.deed)) return false;
  // "A was sued" beside "A sued B".
  return (
    claimed.doers.length === 0 &&
    compare(claimed.undergoers, told.doers) === "same" &&
    compare(claimed.undergoers, told.undergoers) === "different"
  );
}

/** "A paid the bribe to B" beside "B paid the bribe to A". */
function isCrossedBeside(
  claimed: Event,
  told: Event,
  compare: (a: readonly Phrase[], b: readonly Phrase[]) => Comparison,
): boolean {
  return claimed.complements.some(({ preposition, phrase }) =>
    told.complements.some(
      (other) =>
        other.preposition === preposition &&
        (compare([phrase], told.doers) === "same" ||
          (told.doers.length === 0 && preposition === "to" && compare([phrase], [other.phrase]) !== "same")) &&
        compare(claimed.doers, [other.phrase]) === "same",
    ),
  );
}
