import { UserError } from "../errors.ts";
import { nameCommand } from "./name-command.ts";
import type { Result } from "./result.ts";
import { showAnswer } from "./show-answer.ts";

/**
 * Lets everyone see an answer that was its asker's alone.
 * @throws {UserError} where there is no such answer, it is not the member's to publish, or it never was private
 */
export async function publishAnswer(
  context: Parameters<typeof showAnswer>[0],
  id: string,
): Promise<Extract<Result, { kind: "answer" }>> {
  const { archive, guild, place } = context;
  const shown = await showAnswer(context, id);
  const kept = await archive.answer(guild, id);
  // Noted first, so that it is told apart from what was public before, also by who presses at the same time or after a crash.
  if (kept?.asked?.isPrivate === true) await archive.createDocument(guild, "publication", { key: id, value: {} });
  else if ((await archive.document(guild, "publication", id)) === null)
    throw new UserError(
      `Everyone may read this answer already: it was not given privately. ${nameCommand(place, "answer show")} shows it in another channel.`,
    );
  if (await archive.publishAnswer(guild, id)) return shown;
  throw new UserError(`There is no answer ${id}.`);
}
