import { parseHtml } from "./parse-html.ts";
import { textOf } from "./text-of.ts";

/** The words of a metadata value: markup and character references that publishers leave in it resolved, on one line. */
export function plainText(value: string): string {
  return /[&<]/.test(value) ? textOf(parseHtml(value)) : value.replace(/\s+/g, " ").trim();
}
