import type { AutocompleteChoice, ModalState } from "../state/world.ts";
import type { ShownButton, ShownMessage, ShownSelect } from "./shown-message.ts";
import type { Turn } from "./turn.ts";

/** A channel's name in the member's guild, or anything that has a channel's or thread's id. */
export type ChannelRef = string | { readonly id: string };

export interface UploadFile {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** Default: "text/plain". */
  readonly mediaType?: string;
}

/** A file for an attachment option; `{ id }` for a channel, role or user. */
export type OptionValue = string | number | boolean | UploadFile | { readonly id: string };

export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface SlashOptions {
  /** Sends it although the member's permissions hide the command, as after a server changed who may use it. */
  readonly despitePermissions?: boolean;
}

export interface SayOptions {
  readonly files?: readonly UploadFile[];
  /** Replies to this message, and notifies its author. */
  readonly replyTo?: { readonly id: string };
}

/** A message as it was seen; what is done with it is done to it as it stands now. Null throws. */
export type MessageRef = { readonly id: string; readonly channelId: string } | null;

/** A text's label or custom id, or a test of it. */
export type Pick<T> = string | ((item: T) => boolean);

/** A member of a guild, and what a person can do in Discord. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** Direct messages with the bot, for `slash`, `says` and `sees`. */
  readonly direct: { readonly id: string };
  /** Posts a message. "@bot" in it becomes a mention of the bot. */
  says(channel: ChannelRef, text: string, options?: SayOptions): ShownMessage;
  /** Posts files. */
  uploads(channel: ChannelRef, files: readonly UploadFile[], text?: string): ShownMessage;
  /**
   * Uses a slash command, "ask" or "article add", as Discord's client lets a person: the command must be registered, and the
   * options must fit it.
   * @throws {Error} that says what the client would not let through
   */
  slash(channel: ChannelRef, command: string, options?: OptionValues, more?: SlashOptions): Turn;
  /** Types into an option that completes. @returns what the bot offers @throws {Error} when it offers nothing within 3 s */
  types(
    channel: ChannelRef,
    command: string,
    option: string,
    text: string,
    others?: OptionValues,
  ): Promise<readonly AutocompleteChoice[]>;
  /** Uses a message command by its name. */
  uses(command: string, message: MessageRef): Turn;
  /** Presses a button of the message as it stands now, found by its label, emoji, custom id or a test. */
  click(message: MessageRef, button: Pick<ShownButton>): Turn;
  /** Presses a button that the message does not have, as no honest client does. */
  forges(message: MessageRef, customId: string): Turn;
  /** Chooses values of a select, found by its custom id or a test. */
  selects(message: MessageRef, select: Pick<ShownSelect>, values: readonly string[]): Turn;
  /**
   * Fills in a modal that one of the member's turns brought up. Fields go by custom id or label; files where it asks for them.
   * @throws {Error} for what the client would not let through
   */
  submit(
    modal: ModalState | null,
    fields: Readonly<Record<string, string | readonly string[] | readonly UploadFile[]>>,
  ): Turn;
  /** All messages of the channel that this member sees, oldest first, also private ones. */
  sees(channel: ChannelRef): readonly ShownMessage[];
  /** The first message there, now or soon, that passes. @throws {Error} after `timeoutMs` (20,000) */
  waitsFor(
    channel: ChannelRef,
    isIt: (message: ShownMessage) => boolean,
    options?: { readonly timeoutMs?: number },
  ): Promise<ShownMessage>;
  /** Starts a thread, from a message or without. */
  startsThread(
    channel: ChannelRef,
    name: string,
    message?: { readonly id: string },
  ): { readonly id: string; readonly name: string };
  /** Threads of a channel that the member sees. */
  threads(channel: ChannelRef): readonly { readonly id: string; readonly name: string; readonly isArchived: boolean }[];
}
