import type { Feedback } from "../domain/feedback.ts";
import { UserError } from "../errors.ts";
import type { CommandContext } from "./command.ts";
import { feedbackSchema, MAX_REASON_LENGTH } from "./feedback-schema.ts";
import { findAnswer } from "./find-answer.ts";

/**
 * Keeps what a member thinks of an answer; what they thought before is forgotten.
 * @throws {UserError} where they see no such answer, or give too long a reason
 */
export async function giveFeedback(
  context: Pick<CommandContext, "archive" | "guild" | "user" | "place" | "now">,
  { answerId, verdict, reason }: Pick<Feedback, "answerId" | "verdict" | "reason">,
): Promise<Feedback> {
  const said = reason?.trim() ?? "";
  if (said.length > MAX_REASON_LENGTH)
    throw new UserError(`A reason can be ${MAX_REASON_LENGTH.toLocaleString("en")} characters long. Shorten it.`);
  const { id } = await findAnswer(context, answerId);
  const { archive, guild, user, now } = context;
  const feedback: Feedback = {
    answerId: id,
    verdict,
    reason: said === "" ? null : said,
    user,
    givenAt: now().toISOString(),
  };
  const value = feedbackSchema.parse(feedback);
  await archive.putDocument(guild, "feedback", { key: `${id}:${user}`, value });
  return feedback;
}
