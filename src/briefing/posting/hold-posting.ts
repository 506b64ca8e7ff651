import { randomUUID } from "node:crypto";
import type { Archive } from "../../archive/archive.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import { LEASE_MS } from "./lease-ms.ts";
import { LostHold } from "./lost-hold.ts";
import type { PostingRecord } from "./posting-record.ts";

/** Where a posting is kept. */
export interface PostingPlace {
  readonly archive: Archive;
  readonly guild: GuildId;
  readonly kind: "posting" | "correction";
  readonly key: string;
}

/** The right to work on a posting, as long as nobody else takes it over. */
export interface Hold extends PostingPlace {
  record(): PostingRecord;
  /**
   * Writes changes down, and holds the posting for another while. Calls are done one after the other.
   * @throws {LostHold} where another process has taken it over; then nothing is written
   */
  change(changes: Partial<PostingRecord>): Promise<void>;
  /** Writes the last changes down, and leaves the posting to whoever comes. @throws {LostHold} as `change` */
  release(changes: Partial<PostingRecord>): Promise<void>;
}

/**
 * Takes a posting, in one step beside all other processes.
 * @param known what stands in the archive: null for nothing
 * @param record what it is to be
 * @returns null where something else stands there by now
 */
export async function holdPosting(
  place: PostingPlace,
  { now, process }: { readonly now: () => Date; readonly process: string },
  known: unknown,
  record: PostingRecord,
): Promise<Hold | null> {
  const { archive, guild, kind, key } = place;
  const by = `${process}/${randomUUID().slice(0, 8)}`;
  let present = known;
  const write = async (next: PostingRecord): Promise<PostingRecord | null> => {
    if (!(await archive.replaceDocument(guild, kind, { key, value: next }, present))) return null;
    present = next;
    return next;
  };
  const held = (next: PostingRecord): PostingRecord => ({
    ...next,
    by,
    until: new Date(now().getTime() + LEASE_MS).toISOString(),
  });
  const taken = await write(held(record));
  if (taken === null) return null;
  let current = taken;
  let last: Promise<void> = Promise.resolve();
  const inTurn = (next: () => PostingRecord): Promise<void> => {
    const step = last.then(async () => {
      const written = await write(next());
      if (written === null) throw new LostHold(key);
      current = written;
    });
    // Each caller is told of its own failure.
    last = step.catch(() => {});
    return step;
  };
  return {
    ...place,
    record: () => current,
    change: (changes) => inTurn(() => held({ ...current, ...changes })),
    release: (changes) => inTurn(() => ({ ...current, ...changes, by: null, until: null })),
  };
}
