import type { KeptAnswer } from "../domain/kept-answer.ts";
import { counted } from "./counted.ts";
import { dateLabel } from "./date-label.ts";
import type { Words } from "./words/en.ts";

/** What a list says of a kept answer under its question: when it was asked and how it was answered. */
export function keptAnswerFacts({ command, answer }: KeptAnswer, words: Words): readonly string[] {
  const { lists, nouns } = words;
  const { asOf, mode, model, kind, quotes, rejected } = answer;
  const nothing = rejected.length === 0 ? lists.didNotSay : lists.nonePassed;
  const how = kind === "abstention" ? nothing : counted(quotes.length, nouns.quote, words);
  return [dateLabel(asOf, words), command, how, mode === "model" ? (model ?? "") : lists.extracts];
}
