import type { FeedbackEntry } from "../../app/result.ts";
import type { Verdict } from "../../domain/feedback.ts";
import { dateLabel } from "../date-label.ts";
import { type Block, prose } from "./block.ts";

const MARKS: { readonly [verdict in Verdict]: string } = { good: "👍", bad: "👎" };

/** What members thought of answers: which, what was asked, why, when and by whom. */
export function feedbackOutline(entries: readonly FeedbackEntry[]): readonly Block[] {
  if (entries.length === 0) return [prose("paragraph", "There is no feedback yet.")];
  return entries.flatMap(({ verdict, question, reason, command, answerId, user, givenAt }) => [
    {
      kind: "paragraph",
      runs: [{ text: `${MARKS[verdict]} ` }, { text: question ?? "A private answer", style: "strong" }],
    },
    ...(reason === null ? [] : [{ kind: "words", text: reason } as const]),
    {
      kind: "fine",
      runs: [
        { text: `${[dateLabel(givenAt), command, answerId].join(" · ")} · by ` },
        { text: user, mentions: "member" },
      ],
    },
  ]);
}
