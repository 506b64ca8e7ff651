import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { findAnswer } from "../find-answer.ts";
import { isVisible } from "../is-visible.ts";
import type { Conversation } from "./find-conversation.ts";

/** Answers that one follow-up looks back on at most: what lies further back seldom is what "it" means. */
const THREAD_LENGTH = 4;

export interface Followed {
  /** The answer given last: in this channel, or in the guild where there are no channels. */
  readonly continue?: boolean | undefined;
  /** The answer of this id. */
  readonly after?: string | undefined;
}

type Context = Pick<CommandContext, "archive" | "guild" | "user" | "place">;

/**
 * Finds the answers that a question follows up: the one named, or the last of the thread's conversation, and what that followed
 * in its turn. Another member's private answers are not followed.
 * @returns oldest first; none where it follows up nothing
 * @throws {UserError} where there is no such answer
 */
export async function findFollowed(
  context: Context,
  followed: Followed,
  conversation: Conversation | null,
): Promise<readonly KeptAnswer[]> {
  const last = await findLast(context, followed, conversation);
  if (last === null) return [];
  const { archive, guild, user } = context;
  const thread = [last];
  for (let next = last.follows; next !== null && thread.length < THREAD_LENGTH; ) {
    const before: KeptAnswer | null = await archive.answer(guild, next);
    if (before === null || !isVisible(before, user)) break;
    thread.unshift(before);
    next = before.follows;
  }
  return thread;
}

async function findLast(
  context: Context,
  { continue: continues = false, after }: Followed,
  conversation: Conversation | null,
): Promise<KeptAnswer | null> {
  if (after !== undefined) return findAnswer(context, after);
  if (!continues) return conversation?.last ?? null;
  if (conversation !== null && conversation.last !== null) return conversation.last;
  const { archive, guild, user, place } = context;
  const here = place.channel === null ? {} : { channel: place.channel };
  const [last] = await archive.answers(guild, { ...here, visibleTo: user, limit: 1 });
  if (last !== undefined) return last;
  throw new UserError("There is no answer to follow up here yet. Ask a first question.", { exitCode: 2 });
}
