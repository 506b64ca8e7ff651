import { readDocument } from "../../read-document.ts";
import { type ItemKeys, urlHash } from "./item-keys.ts";
import type { ReadingContext } from "./reading-context.ts";
import type { SeenItem } from "./seen-item.ts";
import { seenRow, seenSchema } from "./seen-schema.ts";

/** How an item is known: as itself, or as the same words under another identifier and address. */
export interface SeenMatch {
  readonly seen: SeenItem;
  readonly by: "guid" | "url" | "content";
}

/** What was seen of a feed's items. */
export interface Seen {
  /** Whether the feed was never read before. */
  readonly isFirst: boolean;
  find(keys: ItemKeys): SeenMatch | null;
  /** Whether another item than this one is known by the address. */
  isOthersUrl(keys: ItemKeys, url: string): boolean;
  /** Takes the place of what was kept under the same identifier, or without one under the same address or words. */
  note(item: SeenItem): void;
  /** Keeps it all. What another process noted meanwhile stays. @param present what stands in the feed now, and is never forgotten */
  save(present: ReadonlySet<string>): Promise<void>;
}

/** As many as fit into a document of 90,000 characters, each row taking up to 80. */
const MOST_KEPT = 1_100;

/** What an item is kept under: an item without identifier is its address, one without address its words. */
export function seenKey({ guid, url, content }: Pick<SeenItem, "guid" | "url" | "content">): string {
  return guid !== null ? `g${guid}` : url !== null ? `u${url}` : `c${content}`;
}

/** @throws {UserError} where what is kept is damaged */
export async function openSeen({ archive, guild }: ReadingContext, feedId: string): Promise<Seen> {
  const kept = await archive.document(guild, "feed-items", feedId);
  const noted = new Map<string, SeenItem>();
  const by = {
    guid: new Map<string, SeenItem>(),
    url: new Map<string, SeenItem>(),
    content: new Map<string, SeenItem>(),
  };
  const read = (value: unknown): readonly SeenItem[] =>
    value === null ? [] : readDocument(seenSchema, value, `record of the items of feed ${feedId}`).items;
  const index = (item: SeenItem): void => {
    if (item.guid !== null) by.guid.set(item.guid, item);
    if (item.url !== null) by.url.set(item.url, item);
    by.content.set(item.content, item);
  };
  for (const item of read(kept)) index(item);

  return {
    isFirst: kept === null,
    find({ guid, url, content, isTelling }) {
      const byGuid = guid === null ? undefined : by.guid.get(guid);
      if (byGuid !== undefined) return { seen: byGuid, by: "guid" };
      const byUrl = url === null ? undefined : by.url.get(url);
      if (byUrl !== undefined) return { seen: byUrl, by: "url" };
      const byContent = isTelling ? by.content.get(content) : undefined;
      return byContent === undefined ? null : { seen: byContent, by: "content" };
    },
    isOthersUrl(keys, url) {
      const other = by.url.get(urlHash(url));
      return other !== undefined && seenKey(other) !== seenKey(keys);
    },
    note(item) {
      noted.set(seenKey(item), item);
      index(item);
    },
    async save(present) {
      if (noted.size === 0 && kept !== null) return;
      for (;;) {
        const known = await archive.document(guild, "feed-items", feedId);
        const merged = new Map(read(known).map((item) => [seenKey(item), item]));
        // What is noted anew goes to the end: the oldest stand first, and are forgotten first.
        for (const [key, item] of noted) {
          merged.delete(key);
          merged.set(key, item);
        }
        const value = { items: forget(merged, present).map(seenRow) };
        if (await archive.replaceDocument(guild, "feed-items", { key: feedId, value }, known)) return;
      }
    },
  };
}

function forget(items: ReadonlyMap<string, SeenItem>, present: ReadonlySet<string>): readonly SeenItem[] {
  let spare = items.size - MOST_KEPT;
  return [...items].flatMap(([key, item]) => {
    if (spare <= 0 || present.has(key)) return [item];
    spare -= 1;
    return [];
  });
}
