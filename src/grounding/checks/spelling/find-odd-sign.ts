/** Emoji, dingbats, arrows, mathematical letters, and the marks of Markdown and HTML. */
const SIGNS =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u2190-\u23FF\u2500-\u27BF\u2B00-\u2BFF]|[\u{1D400}-\u{1D7FF}]|[\uFF01-\uFF5E]|[\u2460-\u24FF]|[*_~`|\\^<>{}=]|\p{Co}|(?<=^|[\s("“])[@#](?=$|[\s)"”,.])/gu;
/** Signs of text that Unicode counts among the pictures. */
const OF_TEXT = new Set(["©", "®", "™", "‼", "⁉", "→"]);

/** Finds the first sign of a claim that is none of prose and stands in nothing that its reader is shown; null: none. */
export function findOddSign(text: string, shown: readonly string[]): string | null {
  const found = [...text.matchAll(SIGNS)].find(
    ([sign]) => !OF_TEXT.has(sign) && !shown.some((each) => each.includes(sign)),
  );
  return found?.[0] ?? null;
}
