import type { Check } from "./check.ts";
import { isCopied } from "./is-copied.ts";
import { missingNames } from "./names/missing-names.ts";

/**
 * Refuses a claim that names a person, place or organisation which stands neither in its quotes nor in their articles'
 * title, publisher or byline. A name may be shortened to a part; given in full where the quote's article does so without a
 * namesake; told as its adjective ("French" for "France"); and as an acronym where the article introduces it.
 * Titles and ordinary words are not looked at here.
 */
export const checkNames: Check = (claim) => {
  const [missing] = missingNames(claim, "quotes and metadata");
  return missing === undefined || isCopied(claim) ? null : `The claim names “${missing.text}”, but its quotes do not.`;
};
