import type { ToldClause } from "../../../language/read-factuality.ts";

/** Whether what is read as a verb is the end of a longer word: "work-related". */
export function isHalfWord({ words, verb }: ToldClause): boolean {
  const hyphen = words[words.indexOf(verb) - 1];
  return hyphen?.text === "-" && hyphen.span.end === verb.span.start;
}
