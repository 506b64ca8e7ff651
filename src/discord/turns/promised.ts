import type { Message } from "../../rendering/discord/message.ts";

/** An answer that was promised: how to reach who waits for it. */
export interface Promised {
  /** Discord's id of the interaction or message. */
  readonly id: string;
  /** The interaction's; null: a message, which is answered by a reply. */
  readonly token: string | null;
  readonly channel: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly isPrivate: boolean;
  /** What it came to, from the moment on in which it is delivered. Absent: it is still worked on. */
  readonly outcome?: Message;
}
