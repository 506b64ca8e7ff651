import { canonicalize } from "../canonicalize.ts";
import { openingWords } from "../text/opening-words.ts";

/** What claims to be a title and is longer is a text. */
const MAX_LENGTH = 500;

/** Plain text in canonical form on one line, of so many characters at most; null where nothing is left. */
export function oneLine(text: string | undefined, maxLength = MAX_LENGTH): string | null {
  return openingWords(canonicalize(text ?? "").replace(/\n+/g, " "), maxLength) || null;
}
