import type { Json } from "../json.ts";
import type { StoredFile, World } from "../state/world.ts";
import { fileUrl } from "./file-url.ts";

/** An attachment with its address, which is good for a day, as Discord signs them. */
export function fileJson(world: World, file: StoredFile): Json {
  return {
    id: file.id,
    filename: file.name,
    size: file.bytes.length,
    url: fileUrl(world, file),
    proxy_url: fileUrl(world, file),
    content_type: file.mediaType,
    ...(file.description === null ? {} : { description: file.description }),
  };
}
