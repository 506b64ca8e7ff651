import { outsideQuotations } from "./outside-quotations.ts";

/** With the marks that may close a quotation or a bracket behind it. */
const ENDS = /[?？؟][\s"'“”‘’»«)\]}*_]*$/u;
/** Asked without its mark. A question word with another verb behind it may open a statement: "What is clear is …". */
const ASKS =
  /^\P{L}*(?:(?:can|could|would|will) you\b|(?:what|who|whom|whose|which|where|when|why|how)(?: \p{Ll}+)? (?:do|does|did|can|could|should|would) (?:i|you|we|they|he|she|it|the|an?)\b|what(?:['’]s| is| are| was| were) (?:the|an?) (?!(?:\P{L}|.)*\b(?:is|are|was|were|has|have|had|will)\b))/iu;

/** Whether a sentence asks: then it says nothing. Who reports a question ("“Why?” she asked.") says that it was asked. */
export function isQuestion(sentence: string): boolean {
  const own = outsideQuotations(sentence);
  if (!/\p{L}/u.test(own)) return ENDS.test(sentence) || ASKS.test(sentence);
  return ENDS.test(own) || ASKS.test(own);
}
