import type { KeptAnswer } from "../../domain/kept-answer.ts";
import type { CommandContext } from "../command.ts";
import { conversationSchema } from "../conversation-schema.ts";
import { isVisible } from "../is-visible.ts";
import { readDocument } from "../read-document.ts";

/** A thread's conversation. */
export interface Conversation {
  readonly channel: string;
  /** The answer that was given last in it; null where this person may not see it. */
  readonly last: KeptAnswer | null;
}

/** @returns the conversation of the place's thread; null where it has none */
export async function findConversation({
  archive,
  guild,
  user,
  place,
}: Pick<CommandContext, "archive" | "guild" | "user" | "place">): Promise<Conversation | null> {
  if (place.channel === null) return null;
  const value = await archive.document(guild, "conversation", place.channel);
  if (value === null) return null;
  const { answerId } = readDocument(conversationSchema, value, "record of a thread");
  const kept = await archive.answer(guild, answerId);
  return { channel: place.channel, last: kept !== null && isVisible(kept, user) ? kept : null };
}
