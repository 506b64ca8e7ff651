import type { Verdict } from "../domain/feedback.ts";
import type { CommandContext } from "./command.ts";
import { feedbackSchema } from "./feedback-schema.ts";
import { isVisible } from "./is-visible.ts";
import { readDocument } from "./read-document.ts";
import type { FeedbackEntry } from "./result.ts";

/** Of so much feedback, the last given, the fitting is chosen. */
const LOOKED_AT = 2_000;

/**
 * Lists what members think of answers, the last said first; only of answers that may be seen here.
 * @throws {UserError} where what is kept is damaged
 */
export async function listFeedback(
  { archive, guild, user }: Pick<CommandContext, "archive" | "guild" | "user">,
  { verdict, limit }: { readonly verdict?: Verdict | undefined; readonly limit: number },
): Promise<readonly FeedbackEntry[]> {
  const entries: FeedbackEntry[] = [];
  for (const { key, value } of await archive.documents(guild, "feedback", { limit: LOOKED_AT })) {
    if (entries.length >= limit) break;
    const feedback = readDocument(feedbackSchema, value, `feedback ${key}`);
    if (verdict !== undefined && feedback.verdict !== verdict) continue;
    const kept = await archive.answer(guild, feedback.answerId);
    if (kept === null) continue;
    const question = isVisible(kept, user) ? kept.answer.question : null;
    entries.push({ ...feedback, question, command: kept.command });
  }
  return entries;
}
