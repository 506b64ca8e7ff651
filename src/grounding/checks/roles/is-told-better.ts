import { tagWords } from "../../../language/tag-words.ts";
import { contentWords } from "../coverage/content-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { readTextWords } from "../coverage/read-text-words.ts";
import type { Event } from "./event.ts";

/**
 * Whether another sentence of the quotes holds more of a claim than the one that tells a like deed of somebody else: two may each
 * publish a report, and the claim's is the one that its words are about.
 */
export function isToldBetter(claimed: Event, told: Event, all: readonly Event[]): boolean {
  const content = contentWords(tagWords(claimed.sentence));
  const countHeld = (sentence: string) => {
    const words = readTextWords(sentence);
    return content.filter((word) => holdsNearWord(words, word)).length;
  };
  const held = countHeld(told.sentence);
  return [...new Set(all.map(({ sentence }) => sentence))].some((sentence) => countHeld(sentence) > held);
}
