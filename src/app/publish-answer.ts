import { UserError } from "../errors.ts";
import type { Result } from "./result.ts";
import { showAnswer } from "./show-answer.ts";

/**
 * Lets everyone see an answer that was its asker's alone.
 * @throws {UserError} where there is no such answer, or it is not the member's to publish
 */
export async function publishAnswer(
  context: Parameters<typeof showAnswer>[0],
  id: string,
): Promise<Extract<Result, { kind: "answer" }>> {
  const shown = await showAnswer(context, id);
  if (await context.archive.publishAnswer(context.guild, id)) return shown;
  throw new UserError(`There is no answer ${id}.`);
}
