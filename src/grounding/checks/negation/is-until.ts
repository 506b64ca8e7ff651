import type { Bearing } from "../roles/find-bearing-frames.ts";

const UNTIL = /^(?:until|till)$/;

/** "Was not sounded until the deck was flooded": it was sounded then. */
export function isUntil({ frame, sentence, standing }: Bearing): boolean {
  return (
    standing.polarity === "negated" &&
    (frame.times.some(({ preposition }) => UNTIL.test(preposition)) ||
      sentence.some(
        ({ link }) => UNTIL.test(link.marker ?? "") && link.parent !== null && sentence[link.parent] === frame,
      ))
  );
}
