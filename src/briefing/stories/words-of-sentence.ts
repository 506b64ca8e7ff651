import { AGENCY_MARK, DATELINE, LEADING_ON } from "./furniture.ts";

/**
 * What a sentence says, so that it is known again in another paper: its letters and digits in lower case, without an agency's marks
 * and without what leads on. Papers set the same sentence with other quotation marks and dashes.
 * @returns words with one space between them; empty where it says nothing
 */
export function wordsOfSentence(text: string): string {
  const said = text.trim().replace(LEADING_ON, "").replace(DATELINE, "").replace(AGENCY_MARK, "");
  return (said.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
