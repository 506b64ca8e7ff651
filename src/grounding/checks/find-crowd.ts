import { readClauses } from "../../language/read-clauses.ts";
import type { Check } from "./check.ts";
import { quotedSentences } from "./quoted-sentences.ts";

/** Characters of a claim at most: no more can be held against its quotes by a reader. */
const MAX_CLAIM_LENGTH = 600;
/** Words and signs of a claim at most; 600 characters of prose hold some 120. */
const MAX_CLAIM_WORDS = 160;
/** Verbs of a claim at most; 600 characters of prose hold some 15. */
const MAX_CLAIM_VERBS = 24;
/** Words and signs of a quoted sentence at most; the longest honest ones, which are lists, hold some 400. */
const MAX_QUOTED_WORDS = 600;

const WORD = /[\p{L}\p{M}\p{N}]+|\S/gu;

/**
 * Refuses a claim too crowded to be checked. Several checks hold each word or deed of a claim against each of its quotes: without
 * these bounds a text made to be slow would take seconds.
 */
export const findCrowd: Check = (claim) => {
  const { text } = claim;
  if (text.length > MAX_CLAIM_LENGTH)
    return `The claim is longer than ${MAX_CLAIM_LENGTH} characters; say less in one claim.`;
  if (countWords(text) > MAX_CLAIM_WORDS)
    return `The claim holds more than ${MAX_CLAIM_WORDS} words and signs, too many to be checked; say less in one claim.`;
  if (quotedSentences(claim).some((sentence) => countWords(sentence.text) > MAX_QUOTED_WORDS))
    return `A sentence of its quotes holds more than ${MAX_QUOTED_WORDS} words and signs, too many to be checked.`;
  return readClauses(text).length > MAX_CLAIM_VERBS
    ? `The claim tells of more than ${MAX_CLAIM_VERBS} deeds, too many to be checked; say less in one claim.`
    : null;
};

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
