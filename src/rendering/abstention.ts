import type { Answer, Searched } from "../domain/answer.ts";
import { counted } from "./counted.ts";
import { dateLabel } from "./date-label.ts";
import type { Words } from "./words/en.ts";

/** What an abstention begins with: where a model wrote claims that were refused, the archive may well say something. */
export function abstentionSentence({ rejected }: Pick<Answer, "rejected">, { answer }: Words): string {
  return rejected.length === 0 ? answer.silent : answer.noneOfClaimsPassed;
}

/** What was looked at before saying that the archive does not say. */
export function searchedSentence({ articles, passages, window, terms }: Searched, words: Words): string {
  const { nouns, answer } = words;
  return answer.searched(
    counted(articles, nouns.article, words),
    counted(passages, nouns.passage, words),
    windowLabel(window, words),
    terms.join(", "),
  );
}

function windowLabel(window: Searched["window"], words: Words): string {
  const { publishedOn, publishedFrom, publishedUntil, publishedBetween } = words.answer;
  if (window === null) return "";
  const { since, until } = window;
  if (since !== null && since === until) return publishedOn(dateLabel(since, words));
  if (since === null) return until === null ? "" : publishedUntil(dateLabel(until, words));
  if (until === null) return publishedFrom(dateLabel(since, words));
  return publishedBetween(dateLabel(since, words), dateLabel(until, words));
}
