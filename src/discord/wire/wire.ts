import type { Message } from "../../rendering/discord/message.ts";
import type { Modal } from "../../rendering/discord/modal.ts";

/** What an interaction is answered through: good for 15 minutes. */
export interface InteractionKey {
  readonly id: string;
  readonly token: string;
}

/**
 * late: Discord no longer knew the interaction, so that nothing can be answered through it. unknown: it could not be reached, or
 * would not say. taken: another process has it, as where an old one still leaves while a new one has begun.
 */
export type Acknowledgement = "in time" | "late" | "unknown" | "taken";

export interface SentMessage {
  readonly id: string;
  readonly channel: string;
}

/** A message of the bot's, as it reads it back. */
export interface OwnMessage {
  readonly id: string;
  /** The text of all its components, in order, with a line break between. */
  readonly text: string;
}

export interface OwnMessages {
  /** The first sent first. */
  readonly messages: readonly OwnMessage[];
  /** Whether nothing older was left out, as it is where others say much in the channel. */
  readonly isComplete: boolean;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface Insistence {
  /** Shown until something newer comes: where Discord cannot be reached, it is not tried for long. Default: it is, for minutes. */
  readonly isFleeting?: boolean;
}

export interface NewThread {
  readonly guild: string;
  readonly channel: string;
  /** The message under which it begins; null for a thread that only its members see. */
  readonly messageId: string | null;
  readonly name: string;
  /** A Discord id that is older than the thread. */
  readonly after: string;
  /** Whether somebody may have opened it already, who could not tell. Default: nobody has. */
  readonly mayStand?: boolean;
}

/**
 * What the bot says to Discord. Each message is linted before it is sent; a message that Discord would refuse is a defect.
 * @throws {DiscordAPIError} where Discord refuses; `wireFault` tells what that means
 */
export interface Wire {
  /** Says that an answer will come: the first thing done about any interaction, within 3 seconds. */
  defer(key: InteractionKey, visibility: { readonly isPrivate: boolean }): Promise<Acknowledgement>;
  /** The same for a button whose message will be edited. */
  deferUpdate(key: InteractionKey): Promise<Acknowledgement>;
  /** Answers at once, without work in between. */
  reply(key: InteractionKey, message: Message): Promise<Acknowledgement>;
  offer(key: InteractionKey, choices: readonly Choice[]): Promise<Acknowledgement>;
  openModal(key: InteractionKey, modal: Modal): Promise<Acknowledgement>;
  /** Puts a message in the place of the deferred answer, or of the message a button stands on. */
  editReply(token: string, message: Message, insistence?: Insistence): Promise<SentMessage>;
  /**
   * @param options.nonce keeps Discord from posting twice what was sent twice within some minutes; up to 25 characters
   * @param options.mentionRole the one role that the message calls, where it names it
   */
  send(
    channel: string,
    message: Message,
    options: Insistence & { readonly nonce: string; readonly replyTo?: string; readonly mentionRole?: string | null },
  ): Promise<SentMessage>;
  /**
   * The bot's own messages in a channel, the newest looked at first. None also where it may not read the channel's history.
   * @param since milliseconds since 1970; earlier ones are left out
   */
  ownMessages(channel: string, since: number): Promise<OwnMessages>;
  /** @returns the id of the channel in which the bot and the user are alone */
  openDirect(user: string): Promise<string>;
  edit(sent: SentMessage, message: Message, insistence?: Insistence): Promise<SentMessage>;
  /** @returns the thread's id; where a thread stands under the message already, that one's */
  openThread(thread: NewThread): Promise<string>;
  addToThread(thread: string, user: string): Promise<void>;
}
