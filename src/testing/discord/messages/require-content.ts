import { refuse } from "../http/refuse.ts";
import type { MessageBody } from "../validation/message-body.ts";

/** @throws {ApiError} 50006 for a new message with nothing in it */
export function requireContent(body: MessageBody, fileCount: number): void {
  const parts = [body.embeds, body.components, body.sticker_ids].reduce((sum, part) => sum + (part?.length ?? 0), 0);
  if ((body.content ?? "").trim() === "" && parts + fileCount === 0 && !body.poll) throw refuse("emptyMessage");
}
