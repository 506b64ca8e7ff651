import type { GuildId } from "../../domain/guild-id.ts";

/** What was read of guilds, for as long as it may be used again. */
export interface BriefMemory<T> {
  /** What is remembered, or else read now; reads that run are shared, and one that fails is not remembered. */
  recall(guild: GuildId, key: string, read: () => Promise<T>): Promise<T>;
  /** Forgets all of a guild. */
  forget(guild: GuildId): void;
}

interface Entry<T> {
  readonly guild: GuildId;
  readonly readAtMs: number;
  readonly value: Promise<T>;
}

export interface BriefMemoryOptions {
  readonly now: () => Date;
  readonly forMs: number;
  /** How many readings are kept; the oldest goes first. */
  readonly size: number;
}

export function rememberBriefly<T>({ now, forMs, size }: BriefMemoryOptions): BriefMemory<T> {
  const entries = new Map<string, Entry<T>>();
  return {
    recall(guild, key, read) {
      const place = `${guild} ${key}`;
      const known = entries.get(place);
      const nowMs = now().getTime();
      if (known !== undefined && nowMs - known.readAtMs < forMs) return known.value;
      const entry = { guild, readAtMs: nowMs, value: read() };
      entries.delete(place);
      entries.set(place, entry);
      for (const oldest of entries.keys()) {
        if (entries.size <= size) break;
        entries.delete(oldest);
      }
      entry.value.catch(() => {
        if (entries.get(place) === entry) entries.delete(place);
      });
      return entry.value;
    },
    forget(guild) {
      for (const [place, entry] of entries) if (entry.guild === guild) entries.delete(place);
    },
  };
}
