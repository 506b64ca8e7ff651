import { oneLine } from "./one-line.ts";

/** Some put a whole description there; it names the feed in lists, and its articles' publisher. */
const MAX_LENGTH = 100;

/** A feed's title on one line, cut between words to 100 characters at most; null where nothing is left. */
export function fitTitle(title: string | undefined): string | null {
  return oneLine(title, MAX_LENGTH);
}
