import type { StoredFile, World } from "../state/world.ts";
import type { UploadFile } from "./member.ts";

/** Puts a person's file where the bot can fetch it. */
export function upload(world: World, channelId: string, { name, text, bytes, mediaType }: UploadFile): StoredFile {
  const file: StoredFile = {
    id: world.makeId(),
    channelId,
    name: name.replaceAll(" ", "_"),
    mediaType: mediaType ?? "text/plain; charset=utf-8",
    bytes: bytes ?? new TextEncoder().encode(text ?? ""),
    description: null,
  };
  world.files.set(file.id, file);
  return file;
}
