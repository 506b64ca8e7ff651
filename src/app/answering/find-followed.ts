import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";

/** Answers that one follow-up looks back on at most: what lies further back seldom is what "it" means. */
const THREAD_LENGTH = 4;

export interface Followed {
  /** The answer given last. */
  readonly continue?: boolean | undefined;
  /** The answer of this id. */
  readonly after?: string | undefined;
}

/**
 * Finds the answers that a question follows up: the one named, and what that followed in its turn.
 * @returns oldest first; none where it follows up nothing
 * @throws {UserError} where there is no such answer
 */
export async function findFollowed(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  { continue: continues = false, after }: Followed,
): Promise<readonly KeptAnswer[]> {
  if (!continues && after === undefined) return [];
  const [last] =
    after === undefined ? await archive.answers(guild, { limit: 1 }) : [await archive.answer(guild, after)];
  if (!last) {
    throw new UserError(
      after === undefined
        ? "There is no answer to follow up yet. Ask without --continue first."
        : `There is no answer ${after}. "answer list" shows those that are kept.`,
      { exitCode: 2 },
    );
  }
  const thread = [last];
  for (let next = last.follows; next !== null && thread.length < THREAD_LENGTH; ) {
    const before: KeptAnswer | null = await archive.answer(guild, next);
    if (before === null) break;
    thread.unshift(before);
    next = before.follows;
  }
  return thread;
}
