import type { APIAttachment } from "discord.js";

/** A file that a member attached, and Discord holds. */
export interface Attachment {
  /** Where Discord lends it out for a while. */
  readonly url: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** As Discord took it for; null: not known. */
  readonly mediaType: string | null;
}

/** What was attached, by its id: that is what an option's value names it by. */
export function readAttachments(attachments: readonly APIAttachment[]): ReadonlyMap<string, Attachment> {
  return new Map(
    attachments.map(({ id, url, filename, size, content_type: mediaType }) => [
      id,
      { url, name: filename, sizeBytes: size, mediaType: mediaType ?? null },
    ]),
  );
}
