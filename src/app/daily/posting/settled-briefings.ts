import type { Archive } from "../../../archive/archive.ts";
import type { GuildId } from "../../../domain/guild-id.ts";

/** A briefing of which nothing was to be corrected, with what its sources were like then. */
export interface SettledBriefing {
  readonly ids: readonly string[];
  readonly state: string;
}

const ofArchive = new WeakMap<Archive, Map<GuildId, Map<string, SettledBriefing>>>();

/**
 * What this process knows of a guild's briefings, by the ids they are kept under: an answer is long to read, and its sources hardly
 * ever change.
 */
export function settledBriefings(archive: Archive, guild: GuildId): Map<string, SettledBriefing> {
  const guilds = ofArchive.get(archive) ?? new Map<GuildId, Map<string, SettledBriefing>>();
  ofArchive.set(archive, guilds);
  const known = guilds.get(guild) ?? new Map<string, SettledBriefing>();
  guilds.set(guild, known);
  return known;
}
