import type { CommandContext } from "./command.ts";
import { conversationSchema } from "./conversation-schema.ts";

/** Has the next question in a thread follow up this answer. @param thread the channel's or thread's id */
export async function followInThread(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  thread: string,
  answerId: string,
): Promise<void> {
  const value = conversationSchema.parse({ answerId });
  await archive.putDocument(guild, "conversation", { key: thread, value });
}
