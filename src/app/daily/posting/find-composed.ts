import type { Answer } from "../../../domain/answer.ts";
import type { CommandContext } from "../../command.ts";
import { showAnswer } from "../../show-answer.ts";

/**
 * What was composed for a posting before, every quote verified anew.
 * @returns null where nothing is kept under the id
 * @throws {UserError} where a quote is not what its source says: the archive is damaged
 */
export async function findComposed(context: CommandContext, id: string): Promise<Answer | null> {
  const kept = await context.archive.answer(context.guild, id);
  return kept === null ? null : (await showAnswer(context, id)).answer;
}
