import type { KeptAnswer } from "../domain/kept-answer.ts";
import { UserError } from "../errors.ts";
import type { CommandContext } from "./command.ts";
import { isVisible } from "./is-visible.ts";
import { nameCommand } from "./name-command.ts";

/**
 * Finds a kept answer that a person may see.
 * @throws {UserError} where there is none: another member's private answer is not told of
 */
export async function findAnswer(
  { archive, guild, user, place }: Pick<CommandContext, "archive" | "guild" | "user" | "place">,
  id: string,
): Promise<KeptAnswer> {
  const kept = await archive.answer(guild, id);
  if (kept !== null && isVisible(kept, user)) return kept;
  const list = nameCommand(place, "answer list");
  throw new UserError(`There is no answer ${id}. ${list} shows those that are kept.`, { exitCode: 2 });
}
