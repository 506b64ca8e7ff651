import { isQuestion } from "../grounds/is-question.ts";
import { outsideQuotations } from "../grounds/outside-quotations.ts";
import { readImperative } from "../grounds/read-imperative.ts";
import type { Check } from "./check.ts";
import { isCopied } from "./is-copied.ts";
import { isEnglish } from "./is-english.ts";
import { findSpeaker } from "./statement/find-speaker.ts";
import { hasFiniteVerb } from "./statement/has-finite-verb.ts";
import { hasWordOrder } from "./statement/has-word-order.ts";
import { isShouted } from "./statement/is-shouted.ts";
import { lacksSubject } from "./statement/lacks-subject.ts";

/**
 * Refuses a claim that is no statement: what asks, orders, speaks to its reader or of itself, has no verb, or has its words out
 * of order. A claim copied from its quotes may do all of that, as may what it puts between quotation marks. English only.
 */
export const checkStatement: Check = (claim) => {
  if (isCopied(claim) || !isEnglish(claim)) return null;
  const own = outsideQuotations(claim.text);
  if (!/\p{L}/u.test(own)) return null;
  if (isQuestion(own)) return "The claim asks something; it must state what its quotes say.";
  if (readImperative(own) !== null)
    return "The claim tells somebody to do something; it must state what its quotes say.";
  const speaker = findSpeaker(own);
  if (speaker !== null)
    return `The claim speaks of itself or to its reader (“${speaker}”); it must state what its quotes say.`;
  if (lacksSubject(own)) return "The claim has no subject: it does not say of what it speaks.";
  if (!hasFiniteVerb(own)) return "The claim is no sentence: it has no verb.";
  if (isShouted(claim)) return "The claim is written in capitals only, which its quotes are not.";
  return hasWordOrder(own) ? null : "The words of the claim do not stand in the order of a sentence.";
};
