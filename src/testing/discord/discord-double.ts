import type { Gateway } from "./gateway/open-gateway.ts";
import type { Guild, NewGuild } from "./guilds/guild.ts";
import type { ScriptedFault } from "./http/scripted-fault.ts";
import type { ServedCall } from "./http/serve-call.ts";
import type { ShownMessage } from "./members/shown-message.ts";
import type { Turn } from "./members/turn.ts";
import type { Refusal, RegisteredCommand, Violation } from "./state/world.ts";

export interface DoubleOptions {
  /** The bot's token; default: one of the shape that Discord's have. */
  readonly token?: string;
  /** Whether requests are counted against Discord's limits and answered with 429 beyond them; default true. */
  readonly hasRateLimits?: boolean;
  /** Milliseconds in which an interaction must be acknowledged; default 3,000 as at Discord. More where load alone is tested. */
  readonly acknowledgeWithinMs?: number;
  /** Milliseconds between heartbeats; default 41,250 as at Discord. */
  readonly heartbeatMs?: number;
  /** What `SHARDS=auto` gets; default 1. */
  readonly recommendedShards?: number;
  /** Shards that may identify within 5 s; default 16, so that tests need not wait. */
  readonly identifiesAtOnce?: number;
  /** Events kept for a resume; default 1,000. */
  readonly keptEvents?: number;
  /**
   * How many turns are kept with their messages; of more, the oldest are forgotten that are over (5 s after the last thing the bot
   * did for them), and their buttons with them. Default: all. For runs of thousands.
   */
  readonly keptTurns?: number;
  /** Whether an answer is whole: `settled` waits for it. Default: any answer is. */
  readonly isWhole?: (message: ShownMessage) => boolean;
}

/** A Discord on the loopback interface. See `openDiscordDouble`. */
export interface DiscordDouble {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  /** For DISCORD_TOKEN. */
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  /** Every fault in what the bot sent, by Discord's rules and our own. A journey ends with `expect(…).toEqual([])`. */
  readonly violations: readonly Violation[];
  /** Every request that was refused on its merits: 404, 403, 40060 …; neither planned faults nor rate limits. */
  readonly refusals: readonly Refusal[];
  /** The last 1,000 requests. */
  readonly calls: readonly ServedCall[];
  /** The interactions that are kept, oldest first. */
  readonly turns: readonly Turn[];
  readonly gateway: Gateway;
  /** Makes a guild with the bot in it; a bot that is connected joins it now. */
  addGuild(guild?: NewGuild): Guild;
  /** The commands that members of a guild are offered: its own before global ones of the same name. Without a guild: all. */
  commands(guild?: { readonly id: string }): readonly RegisteredCommand[];
  /** Plans a fault for coming requests. Faults are taken in the order in which they were planned. */
  failNext(fault: ScriptedFault): void;
  /** Planned faults that have not come about yet. */
  faultsLeft(): number;
  /** Drops the planned faults that have not come about yet. */
  clearFaults(): void;
  /** Turns Discord's clock forward: tokens, nonces, addresses of files and rate limits grow old. */
  advanceClock(ms: number): void;
  /** Waits until as many shards (1) are connected and ready. @throws {Error} after `timeoutMs` (20,000) */
  botReady(options?: { readonly shards?: number; readonly timeoutMs?: number }): Promise<void>;
  /** The first value other than null that `look` returns, asked after each change. @throws {Error} after `timeoutMs` (20,000) */
  waitFor<T>(look: () => T | null, what: string, options?: { readonly timeoutMs?: number }): Promise<T>;
  /** Forgets turns with their messages and files; default: all. */
  forgetTurns(turns?: readonly Turn[]): void;
  close(): Promise<void>;
}
