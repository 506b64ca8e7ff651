import type { Message } from "../../rendering/discord/message.ts";
import type { SentMessage } from "../wire/wire.ts";

/** The one message in which a person reads what became of what they asked for. */
export interface Delivery {
  /** Shows how far the work has come. Edits are paced; of several in a row only the last is sent. Nothing may fail here. */
  show(message: Message): void;
  /**
   * Shows the outcome in place of what was shown before. Every way that is left is tried.
   * @returns where it stands; null where only the person can see it, or nobody can be reached any more
   * @throws {Undelivered} where Discord could not be reached for long
   */
  finish(message: Message): Promise<SentMessage | null>;
}
