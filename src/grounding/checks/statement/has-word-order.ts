import { tagWords } from "../../../language/tag-words.ts";

/** What never stands behind an article: "of the" read backwards is "the of". */
const NEVER_AFTER = new Set(
  "the a an of in on at to by for from with into was were is are be been has have had that which who and or but it he she they".split(
    " ",
  ),
);
/** Taggers, names ("The The") and elisions ("the in thing") may be odd once. */
const LEAST_BREACHES = 2;

/** Whether the articles and prepositions of an English text stand before something that they can stand before. */
export function hasWordOrder(text: string): boolean {
  const words = tagWords(text);
  const breaches = words.filter(({ text: word }, index) => {
    if (!/^(?:the|an?)$/iu.test(word) || word === "A") return false;
    const next = words[index + 1];
    return next === undefined || /^[.,;:!?]$/u.test(next.text) || NEVER_AFTER.has(next.text);
  });
  // "Reasons for in fours"; but "what they looked for in May".
  const isBroken = words.some(
    ({ text: word }, index) =>
      /^(?:for|of)$/u.test(word) &&
      words[index - 1]?.pos === "NOUN" &&
      /^(?:in|of|for|to|at|from|with)$/u.test(words[index + 1]?.text ?? "") &&
      !/^(?:least|most|best|first|last)$/u.test(words[index + 2]?.text ?? ""),
  );
  return breaches.length < LEAST_BREACHES && !isBroken;
}
