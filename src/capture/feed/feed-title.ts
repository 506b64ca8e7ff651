import { plainText } from "../html/plain-text.ts";
import { fitTitle } from "./fit-title.ts";

/** A feed's own title as one line of plain text: feeds escape markup once, twice or never, whatever they declare. */
export function feedTitle(value: string | undefined): string | null {
  return value === undefined ? null : fitTitle(plainText(value));
}
