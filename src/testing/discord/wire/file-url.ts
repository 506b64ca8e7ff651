import type { StoredFile, World } from "../state/world.ts";

const LIFETIME_MS = 24 * 60 * 60 * 1_000;

export function fileUrl(world: World, file: StoredFile): string {
  const expires = Math.floor((world.now() + LIFETIME_MS) / 1_000).toString(16);
  return `${world.origin}/cdn/attachments/${file.channelId}/${file.id}/${encodeURIComponent(file.name)}?ex=${expires}`;
}
