import { readFrames } from "../../language/frames/read-frames.ts";
import type { Check } from "./check.ts";
import { isCopied } from "./is-copied.ts";
import { quotedSentences } from "./quoted-sentences.ts";
import { contradictEvent } from "./roles/contradict-event.ts";
import { findAlteredCopy } from "./roles/find-altered-copy.ts";
import { findCrossedDoers } from "./roles/find-crossed-doers.ts";
import { findExchange } from "./roles/find-exchange.ts";
import { findMisplacedFigure } from "./roles/find-misplaced-figure.ts";
import { findMovedAttribute } from "./roles/find-moved-attribute.ts";
import { findMovedCircumstance } from "./roles/find-moved-circumstance.ts";
import { findMovedFigure } from "./roles/find-moved-figure.ts";
import { findMovedModifier } from "./roles/find-moved-modifier.ts";
import { findMovedTime } from "./roles/find-moved-time.ts";
import { findNamesake } from "./roles/find-namesake.ts";
import { findOtherCount } from "./roles/find-other-count.ts";
import { findOtherHearer } from "./roles/find-other-hearer.ts";
import { findOtherKind } from "./roles/find-other-kind.ts";
import { findOtherNumber } from "./roles/find-other-number.ts";
import { findOtherPartner } from "./roles/find-other-partner.ts";
import { findOtherPlace } from "./roles/find-other-place.ts";
import { findOtherRank } from "./roles/find-other-rank.ts";
import { findSubstitute } from "./roles/find-substitute.ts";
import { findTurnedPreposition } from "./roles/find-turned-preposition.ts";
import { findWidened } from "./roles/find-widened.ts";
import { readEvents } from "./roles/read-events.ts";

/**
 * Refuses an English claim that gives a deed, a figure or an office to another than its quotes do, turns around who did what
 * to whom, or puts one thing in the place of another. Reads clauses shallowly, and is silent where the reading is unclear.
 */
export const checkRoles: Check = (claim) => {
  const { text, quotes } = claim;
  if (quotes.some(({ article }) => (article.metadata.language ?? "en") !== "en") || isCopied(claim)) return null;
  const sentences = quotedSentences(claim).map((sentence) => sentence.text);
  const told = sentences.flatMap(readEvents);
  for (const claimed of readEvents(text)) {
    const reason =
      contradictEvent(claimed, told) ??
      findTurnedPreposition(claimed, told) ??
      findMisplacedFigure(claimed, told) ??
      findOtherNumber(text, claimed, told);
    if (reason !== null) return reason;
  }
  const crossed = findCrossedDoers(readEvents(text), told);
  if (crossed !== null) return crossed;
  const frames = sentences.map(readFrames);
  const all = frames.flat();
  const own = readFrames(text);
  for (const frame of own) {
    const reason =
      findMovedTime(frame, frames) ??
      findOtherCount(frame, all) ??
      findMovedFigure(frame, frames) ??
      findOtherPlace(frame, text, sentences);
    if (reason !== null) return reason;
  }
  const hearer = findOtherHearer(own, quotedSentences(claim));
  if (hearer !== null) return hearer;
  const loose = findMovedModifier(own, frames) ?? findMovedCircumstance(own, all);
  if (loose !== null) return loose;
  const moved = findMovedAttribute(text, sentences);
  if (moved !== null) return moved;
  const exchange = findExchange(text, sentences);
  if (exchange !== null)
    return `The claim puts “${exchange.claimed[0]}” and “${exchange.claimed[1]}” each in the other's place.`;
  const titles = quotes.map(({ article }) => article.metadata.title);
  const substitute =
    findOtherKind(text, sentences) ??
    findNamesake(text, sentences) ??
    findOtherRank(text, sentences) ??
    findOtherPartner(text, sentences) ??
    findWidened(text, sentences) ??
    findSubstitute(text, [...sentences, ...titles]) ??
    findAlteredCopy(text, sentences);
  if (substitute === null) return null;
  return substitute.told === null
    ? `The claim adds “${substitute.claimed}” to what its quotes say.`
    : `The claim says “${substitute.claimed}” where its quotes say “${substitute.told}”.`;
};
