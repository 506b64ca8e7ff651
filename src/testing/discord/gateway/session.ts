import type { WebSocket } from "ws";

export interface Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  /** Null while the bot is away. */
  socket: WebSocket | null;
  sequence: number;
  /** What was sent and may have to be sent again, oldest first. */
  unconfirmed: { readonly sequence: number; readonly text: string }[];
  /** Whether it was answered by READY or RESUMED. */
  isReady: boolean;
}
