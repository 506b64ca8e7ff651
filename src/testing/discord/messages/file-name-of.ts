import type { UploadedFile } from "../http/call.ts";
import type { AttachmentBody } from "../validation/message-body.ts";

/** What a file is called once it is up: Discord turns spaces into underscores. */
export function fileNameOf(file: UploadedFile, attachments: readonly AttachmentBody[] | null | undefined): string {
  const described = attachments?.find(({ id }) => String(id) === file.index);
  return (described?.filename ?? file.name).replaceAll(" ", "_");
}
