import type { TaggedWord } from "../tag-words.ts";
import type { Chunk } from "./chunk.ts";
import { isTime } from "./is-time.ts";

/** A sentence in chunks, with its verbs as far as they are read. */
export interface Sentence {
  readonly words: readonly TaggedWord[];
  readonly chunks: readonly Chunk[];
  /** By chunk index, in order. */
  readonly verbs: Map<number, VerbReading>;
}

export interface VerbReading {
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  /** Chunk indices of the noun phrases that are its subject, first to last. */
  readonly subjects: readonly number[];
  /** Noun phrases between commas that say the same as the subject. */
  readonly beside: readonly number[];
  /** Whose clause it hangs on or shares its subject with. */
  readonly governor: number | null;
  readonly link: "main" | "relative" | "complement" | "adverbial" | "joined";
  /** The chunk that opens its clause: "who", "because", a preposition before "-ing". */
  readonly marker: number | null;
  /** In a relative clause, the noun phrase it hangs on. */
  readonly antecedent: number | null;
  readonly isInferred: boolean;
}

export const kindAt = ({ chunks }: Sentence, at: number): Chunk["kind"] | undefined => chunks[at]?.kind;

export const wordsAt = ({ words, chunks }: Sentence, at: number): readonly TaggedWord[] => {
  const chunk = chunks[at];
  return chunk === undefined ? [] : words.slice(chunk.from, chunk.to);
};

export const textAt = (sentence: Sentence, at: number): string =>
  wordsAt(sentence, at)
    .map(({ text }) => text.toLowerCase())
    .join(" ");

export const lemmaAt = (sentence: Sentence, at: number): string =>
  wordsAt(sentence, at).findLast(({ pos }) => pos === "VERB" || pos === "AUX")?.lemma ?? "";

export const isTimeAt = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, at) === "noun" && isTime(wordsAt(sentence, at));
