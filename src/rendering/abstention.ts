import type { Answer, Searched } from "../domain/answer.ts";
import { counted } from "./counted.ts";
import { dateLabel } from "./date-label.ts";

const SILENT = "The archive does not say.";
const REFUSED = "There is no answer that passed the checks.";

/** What an abstention begins with: where a model wrote claims that were refused, the archive may well say something. */
export function abstentionSentence({ rejected }: Pick<Answer, "rejected">): string {
  return rejected.length === 0 ? SILENT : REFUSED;
}

export const NEAREST = "Nearest passages, which do not answer the question:";

/** What was looked at before saying that the archive does not say. */
export function searchedSentence({ articles, passages, window, terms }: Searched): string {
  const what = `Searched ${counted(articles, "article")} (${counted(passages, "passage")})`;
  const forTerms = terms.length > 0 ? ` for: ${terms.join(", ")}` : "";
  return `${what}${windowLabel(window)}${forTerms}.`;
}

function windowLabel(window: Searched["window"]): string {
  if (window === null) return "";
  const { since, until } = window;
  if (since !== null && since === until) return `, published on ${dateLabel(since)},`;
  const from = since === null ? "" : ` from ${dateLabel(since)}`;
  const to = until === null ? "" : ` to ${dateLabel(until)}`;
  return `, published${from}${to},`;
}
