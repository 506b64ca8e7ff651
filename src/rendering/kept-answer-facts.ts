import type { KeptAnswer } from "../domain/kept-answer.ts";
import { counted } from "./counted.ts";
import { dateLabel } from "./date-label.ts";

/** What a list says of a kept answer under its question: when it was asked and how it was answered. */
export function keptAnswerFacts({ command, answer }: KeptAnswer): readonly string[] {
  const { asOf, mode, model, kind, quotes, rejected } = answer;
  const nothing = rejected.length === 0 ? "the archive did not say" : "no claim passed the checks";
  const how = kind === "abstention" ? nothing : counted(quotes.length, "quote");
  return [dateLabel(asOf), command, how, mode === "model" ? (model ?? "") : "extracts"];
}
