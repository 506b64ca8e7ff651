import type { WordNetPos } from "../../../language/word-net/synsets.ts";

/** WordNet's names of the universal parts of speech that it knows. */
export const wordNetPos: Readonly<Record<string, WordNetPos>> = { VERB: "verb", NOUN: "noun", ADJ: "adj", ADV: "adv" };
