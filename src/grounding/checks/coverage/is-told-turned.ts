import { converseDeeds } from "../../../language/converse-deeds.ts";
import { phrasalVerbs } from "../../../language/phrasal-verbs.ts";
import type { Clause } from "../../../language/read-clauses.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { TextWords } from "./read-text-words.ts";

const OBLIGING = new Set(["require", "oblige"]);
const SCHEDULING = new Set(["schedule", "slate"]);
/** Verbs that bring about the deed that their object names: "imposed a ban" of "banned". */
const REALIZING = /^(?:impose|issue|stage|mount|launch|conduct|deliver|lodge|file|undertake|perform|commit)$/;

/**
 * Whether quotes tell a verb of a claim in another construction: "sold" where "bought" is told, "requires" where "must" is, "is
 * scheduled to" where "is due to" is, "excluded" where "ruled out" is, "imposed a ban" where "banned" is. Who does it then is for the check
 * of roles to compare.
 */
export function isToldTurned(verb: TaggedWord, clause: Clause | undefined, { words }: TextWords): boolean {
  const { lemma } = verb;
  const isVerb = (wanted: string) => words.some((word) => word.pos === "VERB" && word.lemma === wanted);
  if (OBLIGING.has(lemma))
    return words.some(
      (word, at) =>
        /^(?:must|shall|obliged|have to)$/i.test(word.text) || (word.pos === "AUX" && words[at + 1]?.text === "to"),
    );
  if (SCHEDULING.has(lemma)) return words.some(({ text }) => /^(?:due|will|set)$/i.test(text));
  const isPhrase = words.some(
    (word, at) => word.pos === "VERB" && phrasalVerbs.get(`${word.lemma} ${words[at + 1]?.text}`) === lemma,
  );
  if (isPhrase) return true;
  if (REALIZING.test(lemma) && clause !== undefined) {
    // "Plans to appeal" tells of none that was lodged.
    const roots = new Set(words.filter(({ pos }, at) => pos === "VERB" && !isToCome(words, at)).map(wordRoot));
    return clause.objects.some(({ head }) => roots.has(wordRoot(head)));
  }
  const converse = converseDeeds.get(lemma);
  return converse !== undefined && isVerb(converse);
}

const isToCome = (words: readonly TaggedWord[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^(?:to|will|would|may|might|could|can|shall|should|must)$/i.test(text));
