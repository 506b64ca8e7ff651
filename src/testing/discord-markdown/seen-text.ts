import { neutralise } from "../../rendering/neutralise.ts";

/** What of a text can be seen on a screen: not the blanks at line ends, nor white space around the whole. */
export function seenText(text: string): string {
  return neutralise(text).replace(/ +$/gm, "").trim();
}
