/** Counts the tokens of a text: a whole number, 0 for an empty text. */
export type CountTokens = (text: string) => number;

/**
 * At most 1,000 characters, up to white space where there is any: the tokenizer takes quadratic time over a run without breaks
 * (40,000 Chinese characters: 12 s), and in prose a token never reaches over the white space before a word.
 */
const STRETCH = /[\s\S]{1,1000}(?=\s|$)|[\s\S]{1,1000}/gu;

let counter: Promise<CountTokens> | undefined;

/**
 * Loads the o200k_base token counter, at the first call; later calls give the same. Other models' tokenizers differ by some
 * percent: good enough for budgets. Markers such as `<|endoftext|>` in a text count as the plain characters they are.
 */
export function loadTokenCounter(): Promise<CountTokens> {
  counter ??= import("gpt-tokenizer/encoding/o200k_base").then(({ countTokens }) => {
    const asPlainText = { disallowedSpecial: new Set<string>() };
    return (text) => (text.match(STRETCH) ?? []).reduce((sum, stretch) => sum + countTokens(stretch, asPlainText), 0);
  });
  return counter;
}
