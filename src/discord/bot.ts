import type { CommandContext } from "../app/command.ts";
import type { PostingTools } from "../app/routine/routine-context.ts";
import type { Archive } from "../archive/archive.ts";
import type { GuildId } from "../domain/guild-id.ts";
import type { CommandLists } from "./commands/command-json.ts";
import type { Completer } from "./commands/open-completer.ts";
import type { SettingsCache } from "./open-settings-cache.ts";
import type { Journal } from "./turns/open-journal.ts";
import type { Turns } from "./turns/open-turns.ts";
import type { Wire } from "./wire/wire.ts";

/** What every part of the bot works with. */
export interface Bot
  extends Pick<
    CommandContext,
    "models" | "checker" | "capturer" | "now" | "fetchDocument" | "fetchFeed" | "record" | "reportDefect" | "vitals"
  > {
  /** The bot's own user id. */
  readonly userId: string;
  readonly lists: CommandLists;
  /** IANA time zone where a guild has set none. */
  readonly timeZone: string;
  /** All guilds'; each turn sees its own channel's part. */
  readonly archive: Archive;
  readonly wire: Wire;
  readonly settings: SettingsCache;
  readonly completer: Completer;
  readonly turns: Turns;
  readonly journal: Journal;
  /** What a guild's briefings are posted with; undefined for one that the bot is not in. */
  posting(guild: GuildId): PostingTools | undefined;
  /** Gets what a member attached. */
  fetchAttachment(url: string, signal: AbortSignal): Promise<Uint8Array>;
}
