import type { StoredFile, StoredMessage } from "../state/world.ts";
import type { MessageBody } from "../validation/message-body.ts";

/** The files a message has after an edit: without `attachments` all stay, with it those that it lists. */
export function filesAfter(message: StoredMessage, body: MessageBody): readonly StoredFile[] {
  const { attachments } = body;
  if (!attachments) return message.files;
  return message.files.filter(({ id }) => attachments.some((attachment) => String(attachment.id) === id));
}
