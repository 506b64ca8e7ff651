import type { Archive } from "../../archive/archive.ts";
import type { Poster } from "../../briefing/posting/poster.ts";
import type { CommandContext, FaceName } from "../command.ts";

/** Something that a guild's editors must know, told once. */
export interface Notice {
  /** What it is about: told once under each key, until the key is cleared. 1 to 200 characters. */
  readonly key: string;
  /** Who set up what it is about: 1 to 64 characters that name a member. */
  readonly to: string;
  /** What is wrong and how it is mended. */
  readonly text: string;
}

/** What lets a process post a guild's briefings. */
export interface PostingTools {
  /** All of the guild's archive; each briefing is composed of what its channel may see. */
  readonly archive: Archive;
  /** Whose schedules are worked off: on Discord those with a channel, in the terminal those without. */
  readonly face: FaceName;
  /** IANA time zone where the guild has set none. */
  readonly timeZone: string;
  /** Names this process: what it has claimed, another takes over only after a while. */
  readonly process: string;
  /** Milliseconds that only go forward, whatever is done to the clock, from an instant of this process's own. */
  elapsedMs(): number;
  readonly poster: Poster;
  /**
   * Tells the guild's editors, in private where that is possible.
   * @returns whether it reached anybody
   */
  tellEditors(notice: Notice): Promise<boolean>;
}

/** What work runs with that no person waits for: one guild's archive, the world outside, and where it is posted. */
export interface RoutineContext
  extends PostingTools,
    Pick<
      CommandContext,
      | "guild"
      | "checker"
      | "capturer"
      | "models"
      | "commands"
      | "now"
      | "signal"
      | "fetchDocument"
      | "fetchFeed"
      | "record"
      | "reportDefect"
      | "vitals"
    > {}
