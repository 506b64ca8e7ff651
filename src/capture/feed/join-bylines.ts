import { plainText } from "../html/plain-text.ts";
import { openingWords } from "../text/opening-words.ts";

const MAX_NAMES = 12;
const MAX_LENGTH = 500;

/** The names among what feeds give as authors, joined; what is only an e-mail address or a link is none. */
export function joinBylines(authors: readonly (string | undefined)[]): string | null {
  const names = new Set<string>();
  for (const author of authors) {
    const name = plainText((author ?? "").slice(0, MAX_LENGTH))
      // As RSS has it: "desk@example.org (Ada Brook)"
      .replace(/^\S+@\S+\s*\((.+)\)$/, "$1")
      .replace(/[<([]?\S+@\S+[>)\]]?/g, "")
      .trim();
    if (/\p{L}/u.test(name) && !/^https?:/i.test(name)) names.add(name);
  }
  return openingWords([...names].slice(0, MAX_NAMES).join(", "), MAX_LENGTH) || null;
}
