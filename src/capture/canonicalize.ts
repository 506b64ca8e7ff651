/** Mandatory breaks of Unicode's line breaking (UAX #14), CRLF as one. */
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What is stored but not seen: C0 and C1 controls, DEL, soft hyphens, zero-width spaces and joiners of words, the byte
 * order mark, marks and overrides of direction (with which a source could show other words than it holds: CVE-2021-42574),
 * deprecated format characters, invisible operators, annotation anchors.
 * The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji are spelled with them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Tag characters spell hidden text, but for the three flags of emoji that are made of them. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

const SPACES = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * The one normalization of an article's text; quotes point into what it returns. Unicode NFC; line ends LF; unseen and
 * control characters removed; runs of blanks one space, none at the ends of a line; at most one blank line; trimmed.
 * A lone surrogate, which no file can hold, becomes U+FFFD, so that the damage stays seen. Idempotent.
 */
export function canonicalize(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAKS, "\n")
    .replace(UNSEEN, "")
    .replace(TAGS, "$1")
    .normalize("NFC")
    .replace(SPACES, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^[ \n]+/, "")
    .trimEnd();
}
