import type { PermissionFlagsBits } from "discord-api-types/v10";
import type { Member } from "../members/member.ts";

export type PermissionName = keyof typeof PermissionFlagsBits;

export interface OverwriteGiven {
  /** A role's name; "everyone"; "bot". */
  readonly for: string;
  readonly allow?: readonly PermissionName[];
  readonly deny?: readonly PermissionName[];
}

export interface NewChannel {
  readonly name: string;
  readonly overwrites?: readonly OverwriteGiven[];
}

export interface NewRole {
  readonly name: string;
  readonly permissions?: readonly PermissionName[];
}

export interface NewGuild {
  /** Default "Harbour Desk". */
  readonly name?: string;
  /** Snowflake; default: one on the next shard after the last guild's. */
  readonly id?: string;
  /** Text channels; default: "general", which is also where Discord posts its own messages. */
  readonly channels?: readonly (string | NewChannel)[];
  readonly roles?: readonly NewRole[];
  /** The bot's permissions; default: those that the invitation asks for (see `BOT_PERMISSIONS`). */
  readonly botPermissions?: readonly PermissionName[];
  /** As "en-US". */
  readonly locale?: string;
}

export interface NewMember {
  readonly name: string;
  /** Roles' names. */
  readonly roles?: readonly string[];
  /** As "en-GB"; default "en-US". */
  readonly locale?: string;
  readonly isOwner?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
}

/** A guild that the bot is in. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** A channel by its name. @throws {Error} where there is none */
  channel(name: string): Channel;
  /** @throws {Error} where there is none */
  role(name: string): { readonly id: string; readonly name: string };
  addChannel(channel: string | NewChannel): Channel;
  removeChannel(name: string): void;
  addMember(member: NewMember): Member;
  /** Replaces a channel's overwrites, and tells the bot. */
  setOverwrites(channel: string, overwrites: readonly OverwriteGiven[]): void;
  /** Gives and takes a member's roles, by names. */
  setRoles(member: Member, roles: readonly string[]): void;
  /** Archives or locks a thread as moderators do. */
  changeThread(
    thread: { readonly id: string },
    change: { readonly archived?: boolean; readonly locked?: boolean },
  ): void;
  /** A moderator removes a message. */
  removeMessage(message: { readonly id: string; readonly channelId: string }): void;
  /** A member leaves, or is made to. */
  removeMember(member: Member): void;
  /** The bot is removed from the guild. */
  expelBot(): void;
  /** The bot is added to the guild again. */
  inviteBot(): void;
  /** The guild cannot be reached for a while, and comes back. */
  setAvailable(isAvailable: boolean): void;
}
