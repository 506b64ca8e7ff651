import type { Json } from "../json.ts";
import type { Component } from "./component.ts";

/** A fault in a body that the bot sent. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  /** Where in the body, as in "components.0.components.1.label"; empty: the whole. */
  readonly at: string;
  /** Discord's name for the fault, or "OUR_RULE_…" for what Discord lets pass and we do not. */
  readonly code: string;
  readonly message: string;
}

/** A request that was answered with an error. */
export interface Refusal {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Discord's JSON error code, 0 where there is none. */
  readonly code: number;
  readonly message: string;
}

export interface UserState {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

export interface RoleState {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly position: number;
  readonly isManaged: boolean;
}

export interface MemberState {
  readonly user: UserState;
  readonly roleIds: Set<string>;
  readonly locale: string;
  readonly joinedAtMs: number;
}

export interface Overwrite {
  /** A role's or a user's id. */
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface ThreadState {
  readonly ownerId: string;
  readonly memberIds: Set<string>;
  isArchived: boolean;
  isLocked: boolean;
  autoArchiveMinutes: number;
  archivedAtMs: number;
}

export interface ChannelState {
  readonly id: string;
  /** Null: a direct message. */
  readonly guildId: string | null;
  readonly type: number;
  name: string;
  readonly parentId: string | null;
  overwrites: readonly Overwrite[];
  readonly messages: Map<string, StoredMessage>;
  lastMessageId: string | null;
  readonly thread: ThreadState | null;
  /** Whom the bot writes to in a direct message. */
  readonly recipientId: string | null;
}

export interface GuildState {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  /** The role that everyone has bears the guild's id. */
  readonly roles: Map<string, RoleState>;
  readonly members: Map<string, MemberState>;
  readonly channelIds: Set<string>;
  readonly botRoleId: string;
  systemChannelId: string | null;
  readonly joinedAtMs: number;
}

export interface StoredFile {
  readonly id: string;
  readonly channelId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly description: string | null;
}

export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  readonly type: number;
  readonly createdAtMs: number;
  /** The one person who sees it; null: everyone in the channel. */
  readonly visibleTo: string | null;
  readonly nonce: string | number | null;
  readonly reference: Json | null;
  readonly interaction: InteractionState | null;
  content: string;
  embeds: readonly Json[];
  components: readonly Component[];
  flags: number;
  files: readonly StoredFile[];
  /** Who was notified when it came: user and role ids, and "everyone". */
  pings: readonly string[];
  editedAtMs: number | null;
  threadId: string | null;
}

/** What the bot did in answer to an interaction. */
export interface TurnEvent {
  readonly kind: "acknowledged" | "edited" | "followed up" | "deleted";
  /** Callback type of an acknowledgement, 0 otherwise. */
  readonly callbackType: number;
  readonly messageId: string | null;
  /** Milliseconds after the interaction was sent. */
  readonly atMs: number;
}

export interface AutocompleteChoice {
  readonly name: string;
  readonly value: string | number;
}

export interface ModalState {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

export interface InteractionState {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: 2 | 3 | 4 | 5;
  /** What was done, for messages of tests: "/ask". */
  readonly label: string;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly userId: string;
  /** By the double's clock. */
  readonly createdAtMs: number;
  /** By performance.now(). */
  readonly sentAt: number;
  /** The message whose component was used, or whose component opened the modal. */
  readonly sourceMessageId: string | null;
  callbackType: number | null;
  originalId: string | null;
  modal: ModalState | null;
  choices: readonly AutocompleteChoice[] | null;
  readonly events: TurnEvent[];
  readonly listeners: Set<() => void>;
}

export interface RegisteredCommand {
  readonly id: string;
  readonly version: string;
  readonly guildId: string | null;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  readonly default_member_permissions: string | null;
  readonly contexts: readonly number[] | null;
  /** All that was sent. */
  readonly body: Json;
}

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly options?: readonly CommandOption[];
  readonly choices?: readonly AutocompleteChoice[];
  readonly autocomplete?: boolean;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface GatewayEvent {
  readonly name: string;
  readonly data: Json;
  /** Events of a guild go to its shard, others to shard 0. */
  readonly guildId: string | null;
  /** A bit of which the bot must have asked for one; 0: none needed. */
  readonly intents: number;
}

/** All that this Discord knows. */
export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly bot: UserState;
  readonly acknowledgeWithinMs: number;
  /** "http://127.0.0.1:PORT" */
  origin: string;
  readonly users: Map<string, UserState>;
  readonly guilds: Map<string, GuildState>;
  readonly channels: Map<string, ChannelState>;
  /** By guild id; "" for the global ones. */
  readonly commands: Map<string, readonly RegisteredCommand[]>;
  /** By token. */
  readonly interactions: Map<string, InteractionState>;
  readonly files: Map<string, StoredFile>;
  /** Messages sent with `enforce_nonce`, by channel and nonce. */
  readonly nonces: Map<string, { readonly messageId: string; readonly atMs: number }>;
  readonly violations: Violation[];
  readonly refusals: Refusal[];
  /** Called after anything changed that a test may wait for. */
  readonly listeners: Set<() => void>;
  /** Milliseconds since 1970 by this Discord's clock, which tests may turn forward. */
  now(): number;
  /** A snowflake that is greater than all before. */
  makeId(): string;
  dispatch(event: GatewayEvent): void;
}
