/** U+FFFD, shown where a character of a source has no harmless look of its own. */
const REPLACEMENT = "\uFFFD";
/** Where the Unicode block of pictures for control characters begins: U+2400 stands for U+0000, and so on. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * Characters that could give a terminal orders or that a chat drops unseen (C0 and C1 controls, DEL), or turn
 * text around after them (bidirectional embeddings, overrides and isolates: see Unicode TR 36 and "Trojan Source",
 * CVE-2021-42574), and halves of surrogate pairs, which no screen can show.
 */
const HARMFUL = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** Line ends of any kind, those of Unicode too. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/**
 * Makes any text harmless: controls become their pictures (␛ for an escape), the others a replacement
 * character, a tab becomes a space, line ends become "\n". No other character changes.
 */
export function neutralise(text: string): string {
  return text.replace(LINE_END, "\n").replace(HARMFUL, standIn);
}

function standIn(character: string): string {
  if (character === "\n") return "\n";
  if (character === "\t") return " ";
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === DELETE ? "␡" : REPLACEMENT;
}
