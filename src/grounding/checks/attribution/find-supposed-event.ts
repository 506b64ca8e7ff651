import type { HedgeKind } from "../../../language/hedge-words.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { clauseText } from "../negation/clause-text.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import { isContentWord, type RootedClause } from "../negation/told-sentence.ts";

/** Verbs that speak of an event by a noun without saying that it comes: "considers closures". */
const SUPPOSES = new Set(
  "consider mull weigh discuss propose plan expect predict forecast anticipate threaten seek demand fear suggest want request recommend foresee contemplate".split(
    " ",
  ),
);
/** Verbs that say of the noun before or after them only that it comes about. */
const HAPPENS = new Set("follow happen occur come take begin start go ensue arise result continue be".split(" "));
/** Hedges of a claim that leave open whether it comes about. */
const OPEN: ReadonlySet<HedgeKind> = new Set([
  "possible",
  "expected",
  "planned",
  "demanded",
  "conditional",
  "alleged",
  "asked",
]);
const REPORTED = new Set("report record confirm detect register identify establish find".split(" "));
const SAYS_REPORTED = /^(?:report|record|confirm|detect|regist|identif|establish|found|known)/i;

/**
 * Looks for an event that the quotes only speak of as possible, planned or not reported, by its noun, and the claim tells as a
 * fact: "has not ruled out closures" is no "closures will follow", "no deaths were reported" no "nobody died".
 * @returns why it is refused, or null
 */
export function findSupposedEvent({ sentences, quoted }: ToldClaim): string | null {
  const clauses = quoted.flatMap((sentence) => sentence.clauses);
  for (const clause of sentences.flatMap((sentence) => sentence.clauses)) {
    const { told } = clause;
    if (told.reports.length > 0) continue;
    const source =
      told.polarity === "negated"
        ? clauses.find((other) => tellsAbsence(clause, other))
        : clauses.find((other) => [...eventsOf(clause)].some((event) => supposedEvents(other).has(event)));
    if (source === undefined) continue;
    if (clauses.some((other) => other !== source && [...eventsOf(clause)].some((event) => eventsOf(other).has(event))))
      continue;
    return `The quote only says “${clauseText(source.told)}”; the claim tells it as a fact.`;
  }
  return null;
}

/** The roots of what a clause says came about: its verb, or the nouns of "closures will follow". */
function eventsOf({ told: { words, verb, polarity, hedges } }: RootedClause): ReadonlySet<string> {
  if (polarity !== "affirmed" || hedges.some(({ kind }) => OPEN.has(kind))) return new Set();
  if (!HAPPENS.has(verb.lemma)) return new Set(SUPPOSES.has(verb.lemma) ? [] : [wordRoot(verb)]);
  const at = words.indexOf(verb);
  const isExistential = verb.lemma === "be" && words.some(({ text }) => /^there$/i.test(text));
  const nouns = isExistential ? words.slice(at) : verb.lemma === "be" ? [] : words.slice(0, at);
  return new Set(nouns.filter(isNoun).map(wordRoot));
}

/** The roots of the events that a clause speaks of without saying that they come about. */
function supposedEvents({ told: { words, verb, polarity } }: RootedClause): ReadonlySet<string> {
  const at = words.indexOf(verb);
  const isRuledOut = verb.lemma === "rule" && words[at + 1]?.lemma === "out" && polarity === "negated";
  if (!isRuledOut && !SUPPOSES.has(verb.lemma)) return new Set();
  const after = words.slice(at + (isRuledOut ? 2 : 1));
  const end = after.findIndex(({ pos }, index) => index > 0 && /^(?:ADP|SCONJ|PUNCT|VERB|AUX|PART)$/.test(pos));
  const object = (end < 0 ? after : after.slice(0, end)).findLast(isNoun);
  return new Set(object === undefined ? [] : [wordRoot(object)]);
}

const isNoun = (word: TaggedWord): boolean => (word.pos === "NOUN" || word.pos === "PROPN") && isContentWord(word);

/** "No deaths have been reported" beside "nobody has died", "there were no deaths". */
function tellsAbsence({ told, heads }: RootedClause, { told: source }: RootedClause): boolean {
  if (source.polarity !== "negated" || !REPORTED.has(source.verb.lemma) || source.reports.length > 0) return false;
  const isPassive = source.words.some(({ lemma, pos }) => lemma === "be" && pos === "AUX");
  if (!isPassive || told.words.some(({ text }) => SAYS_REPORTED.test(text))) return false;
  const subject = source.words.slice(0, source.words.indexOf(source.verb)).filter(isNoun).map(wordRoot);
  return subject.some((root) => heads.has(root));
}
