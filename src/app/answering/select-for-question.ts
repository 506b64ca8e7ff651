import { selectSentences } from "../../retrieval/select-sentences.ts";
import type { Found } from "./gather.ts";

/** Chooses the few sentences that answer a question, or the nearest ones, which do not. */
export function selectForQuestion({ retrieval, question, texts, scored, toStatements }: Found) {
  const { kind, sentences } = selectSentences(retrieval, question, texts, scored);
  return { kind, selected: sentences.flatMap(({ articleId, span }) => toStatements(articleId, span)) };
}
