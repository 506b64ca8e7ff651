import { plainText } from "../html/plain-text.ts";
import { oneLine } from "./one-line.ts";

/** A title in a feed as one line of plain text: feeds escape markup once, twice or never, whatever they declare. */
export function lineOf(value: string | undefined): string | null {
  return value === undefined ? null : oneLine(plainText(value));
}
