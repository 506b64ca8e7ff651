import type { Member } from "../../app/may-run.ts";
import type { GuildId } from "../../domain/guild-id.ts";

/** One thing that a member asks of the bot, by a command, a button, a form or a message, and where. */
export interface Turn {
  /** Discord's id of the interaction or message. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly guild: GuildId;
  /** The channel or thread in which it is answered. */
  readonly channel: string;
  /** The channel whose settings hold: for a thread, the one it stands in. */
  readonly settingsChannel: string;
  /** Whether the channel is a thread that only its members see: what is asked there is the asker's own. */
  readonly isPrivateThread: boolean;
  readonly user: string;
  readonly member: Member;
}
