/** Words that stand behind a hyphen far oftener than they end a longer word. */
const SECOND_HALVES: ReadonlySet<string> = new Set([
  "based",
  "border",
  "century",
  "friendly",
  "known",
  "level",
  "making",
  "party",
  "profile",
  "related",
  "scale",
  "term",
  "wide",
]);

/**
 * Joins a line to the text before it. A hyphen at the line's end is the printer's or the word's own; which, is told by the
 * other words of the document: "infor-/mation" is closed up, "well-/known" stays hyphenated where it stands so elsewhere or
 * is a common compound. Digits, capitals and names keep theirs.
 * @param vocabulary all words of the document, lower case, with inner hyphens
 */
export function joinHyphenated(text: string, line: string, vocabulary: ReadonlySet<string>): string {
  const [, head] = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u2010\u00AD]$/u.exec(text.slice(-60)) ?? [];
  const [tail] = /^[\p{L}\p{N}]+/u.exec(line) ?? [];
  if (!head || !tail) return `${text} ${line}`;
  const bare = text.slice(0, -1);
  if (text.endsWith("\u00AD")) return bare + line;
  const last = head.split("-").at(-1) ?? head;
  const [closed, hyphenated] = [`${last}${tail}`.toLowerCase(), `${last}-${tail}`.toLowerCase()];
  const keepsHyphen = () => {
    if (!/^\p{Ll}/u.test(tail) || !/\p{Ll}$/u.test(last)) return true;
    if (vocabulary.has(closed)) return false;
    if (vocabulary.has(hyphenated) || vocabulary.has(`${head}-${tail}`.toLowerCase())) return true;
    return SECOND_HALVES.has(tail);
  };
  return keepsHyphen() ? `${bare}-${line}` : bare + line;
}
