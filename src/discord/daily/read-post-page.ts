import { z } from "zod";
import type { Message } from "../../rendering/discord/message.ts";

/** One message of a post, as it is kept until it stands. */
export interface PostPage {
  readonly message: Message;
  /** The role that it calls; null: none. */
  readonly mentionRole: string | null;
}

const postPage = z.strictObject({
  // Checked again before it is sent, as every message is.
  message: z.custom<Message>((value) => typeof value === "object" && value !== null && "components" in value),
  mentionRole: z.string().nullable(),
});

/** @throws {z.ZodError} for what is no kept message */
export function readPostPage(page: unknown): PostPage {
  return postPage.parse(page);
}
