import type { UploadedFile } from "../http/call.ts";
import type { StoredFile, World } from "../state/world.ts";
import type { AttachmentBody } from "../validation/message-body.ts";
import { fileNameOf } from "./file-name-of.ts";

interface Upload {
  readonly channelId: string;
  readonly files: readonly UploadedFile[];
  readonly attachments: readonly AttachmentBody[] | null | undefined;
}

/** Puts uploaded files where the double's content network serves them. */
export function keepFiles(world: World, { channelId, files, attachments }: Upload): readonly StoredFile[] {
  return files.map((file) => {
    const stored: StoredFile = {
      id: world.makeId(),
      channelId,
      name: fileNameOf(file, attachments),
      mediaType: file.mediaType,
      bytes: file.bytes,
      description: attachments?.find(({ id }) => String(id) === file.index)?.description ?? null,
    };
    world.files.set(stored.id, stored);
    return stored;
  });
}
