import type { TaggedWord } from "../tag-words.ts";

const SPEAKING = new Set(["NOUN", "PROPN", "PRON", "ADJ", "NUM"]);

/** Whether a word may be one of those that name a speaker. */
export const isSpeakerWord = (word: TaggedWord): boolean => SPEAKING.has(word.pos);
