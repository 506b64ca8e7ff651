import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import { isContentWord, type RootedClause, type ToldSentence } from "../negation/told-sentence.ts";

const SPOKESPERSON = /^(?:spokes(?:man|woman|person|people)|representative)s?$/i;

/**
 * Looks for a saying that the claim gives to another: "the crew reported a leak" of "a leak reported by divers", "a spokesman for the
 * port" of "a union spokesman". @returns why it is refused, or null
 */
export function findSpeakerChange({ sentences, quoted }: ToldClaim): string | null {
  for (const { clause, around } of sentences.flatMap(({ clauses, roots: all }) =>
    clauses.map((each) => ({ clause: each, around: all })),
  )) {
    const subject = subjectOf(clause);
    if (subject.length === 0) continue;
    const roots = subject.map(wordRoot);
    const agents = reportingVerbs.has(clause.told.verb.lemma)
      ? quoted.flatMap((each) => agentsOf(each, clause.told.verb, around))
      : [];
    const isOther = agents.length > 0 && agents.every((agent) => !agent.some((word) => roots.includes(wordRoot(word))));
    const isNowhere = !quoted.some(({ clauses }) =>
      clauses.some(
        (other) => isSameVerb(clause, other) && subjectOf(other).some((word) => roots.includes(wordRoot(word))),
      ),
    );
    if (isOther && isNowhere) return differs(agents[0] ?? [], subject);
    const spokesmen = SPOKESPERSON.test(subject.map(({ text }) => text).find((text) => SPOKESPERSON.test(text)) ?? "")
      ? quoted.flatMap(({ clauses }) => clauses.filter((other) => isSameVerb(clause, other)).map(subjectOf))
      : [];
    const others = spokesmen.filter((words) => words.some(({ text }) => SPOKESPERSON.test(text)));
    const whose = own(subject);
    if (whose.length > 0 && others.length > 0 && others.every((words) => isAnothers(own(words), whose)))
      return differs(others[0] ?? [], subject);
  }
  return null;
}

const differs = (theirs: readonly TaggedWord[], ours: readonly TaggedWord[]): string =>
  `The quote gives this to “${textOf(theirs)}”; the claim gives it to “${textOf(ours)}”.`;

const textOf = (words: readonly TaggedWord[]): string => words.map(({ text }) => text).join(" ");

const isSameVerb = (a: RootedClause, b: RootedClause): boolean => wordRoot(a.told.verb) === wordRoot(b.told.verb);

/** For whom a spokesman speaks. */
const own = (words: readonly TaggedWord[]): readonly string[] =>
  words.filter(({ text }) => !SPOKESPERSON.test(text)).map(wordRoot);

const isAnothers = (theirs: readonly string[], ours: readonly string[]): boolean =>
  theirs.length > 0 && !theirs.some((root) => ours.includes(root));

function subjectOf({ told: { words, verb } }: RootedClause): readonly TaggedWord[] {
  const at = words.indexOf(verb);
  if (words.slice(0, at).some(({ lemma, pos }) => lemma === "be" && pos === "AUX")) return [];
  return words.slice(0, at).filter((word) => /^(?:NOUN|PROPN|ADJ)$/.test(word.pos) && isContentWord(word));
}

/** Who says it in "a leak reported by divers", where the claim speaks of the same thing. */
function agentsOf(
  { clauses }: ToldSentence,
  verb: TaggedWord,
  roots: ReadonlySet<string>,
): readonly (readonly TaggedWord[])[] {
  const words = clauses.flatMap(({ told }) => told.words);
  return words.flatMap((word, at) => {
    if (word.pos !== "VERB" || word.lemma !== verb.lemma || words[at + 1]?.text !== "by") return [];
    const thing = words.slice(Math.max(0, at - 3), at).findLast(isContentWord);
    if (thing === undefined || !roots.has(wordRoot(thing))) return [];
    const end = words.findIndex(({ pos }, index) => index > at + 1 && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
    const agent = words.slice(at + 2, end < 0 ? words.length : end).filter(isContentWord);
    return agent.length === 0 ? [] : [agent];
  });
}
