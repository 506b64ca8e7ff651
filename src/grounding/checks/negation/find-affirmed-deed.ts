import type { Frame } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { standingOf } from "../../../language/frames/standing.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { findBearingFrames } from "../roles/find-bearing-frames.ts";
import type { ToldClaim } from "./read-claim.ts";

/** "Not as high as", "not until", "not only", "not all": negate something else than the deed. */
const OTHERWISE =
  /\b(?:until|before|as|than|only|since|ever|all|every|any|because|but|enough|again|longer|yet|rather|unless|instead)\b/i;

/**
 * Looks for a deed that the claim says was not done and every telling of it in the quotes says was, where a "not" of the quotes
 * belongs to another deed: "has asked customers to save water but has not banned hoses". @returns why it is refused, or null
 */
export function findAffirmedDeed({ sentences, quoted }: ToldClaim): string | null {
  const texts = quoted.map(({ text }) => text);
  for (const { text } of sentences) {
    if (OTHERWISE.test(text)) continue;
    const own = readFrames(text);
    for (const frame of own) {
      const isDenied =
        frame.form === "finite" &&
        frame.negations.some((word) => /^(?:not|n['’]t|never)$/.test(word)) &&
        standingOf(frame, own).polarity === "negated" &&
        frame.verb.pos === "VERB";
      if (!isDenied) continue;
      const bearings = findBearingFrames(frame.verb, text, texts);
      const isSame = bearings.every(
        ({ frame: each, standing, sentence }) =>
          isAffirmed(each, sentence, quoted) &&
          wordRoot(each.verb) === wordRoot(frame.verb) &&
          standing.polarity === "affirmed" &&
          standing.reports.length === standingOf(frame, own).reports.length &&
          (each.modal === null) === (frame.modal === null),
      );
      if (bearings.length > 0 && isSame)
        return `The claim says “${frame.negations.join(" ")}” of “${frame.verb.text}” where the quote says that it is so.`;
    }
  }
  return null;
}

/** Words that negate without standing beside the verb, as the reading of clauses has them. */
const isAffirmed = (frame: Frame, sentence: readonly Frame[], quoted: ToldClaim["quoted"]): boolean =>
  quoted
    .filter(({ text }) => readFrames(text) === sentence)
    .every(({ clauses }) =>
      clauses.every(({ told }) => told.verb.span.start !== frame.verb.span.start || told.polarity === "affirmed"),
    );
