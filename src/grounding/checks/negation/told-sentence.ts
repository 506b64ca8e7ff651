import { readFactuality, type ToldClause } from "../../../language/read-factuality.ts";
import { segmentSentences } from "../../../language/segment-sentences.ts";
import { stopWords } from "../../../language/stop-words.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { Statement } from "../../statement.ts";

/** A clause with the roots of the words that carry its content. */
export interface RootedClause {
  readonly told: ToldClause;
  /** What is said of the subject: the verb, or what follows a verb with no content of its own. */
  readonly heads: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
}

export interface ToldSentence {
  readonly text: string;
  readonly clauses: readonly RootedClause[];
  readonly roots: ReadonlySet<string>;
  /** The statement it is of; null: the claim. */
  readonly statement: Statement | null;
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"]);
/** Verbs that say nothing without what follows them. */
const LIGHT = new Set("be have do become get make take give go come hold carry see".split(" "));

/** Memory for the sentences read last: every check of a claim, and its repair, reads the same quotes. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, Pick<ToldSentence, "clauses" | "roots">>();

/** Reads an English text into sentences with the clauses they tell. */
export function readToldSentences(text: string, statement: Statement | null): readonly ToldSentence[] {
  return segmentSentences(text, "en").map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { text: sentence, ...readSentence(sentence), statement };
  });
}

function readSentence(sentence: string): Pick<ToldSentence, "clauses" | "roots"> {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const clauses = readFactuality(sentence).map(rootedClause);
  const read = { clauses, roots: new Set(clauses.flatMap(({ roots }) => [...roots])) };
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(sentence, read);
  return read;
}

export const isContentWord = (word: TaggedWord): boolean =>
  CONTENT.has(word.pos) &&
  /[\p{L}\p{N}]/u.test(word.text) &&
  !stopWords.en?.has(word.text.toLowerCase()) &&
  word.lemma !== "be";

function rootedClause(told: ToldClause): RootedClause {
  const content = told.words.filter(isContentWord);
  const isLight = told.verb.pos === "AUX" || LIGHT.has(told.verb.lemma);
  const after = content.filter((word) => word.span.start > told.verb.span.start);
  // "Just had to be", "as others have" say nothing that another clause could say too.
  const own = /^(?:be|have|do)$/.test(told.verb.lemma) ? [] : [told.verb];
  return {
    told,
    heads: new Set((isLight && after.length > 0 ? after.slice(0, 3) : own).map(wordRoot)),
    roots: new Set(content.map(wordRoot)),
  };
}
