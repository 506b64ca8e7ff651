import { randomUUID } from "node:crypto";
import type { GatewayEvent } from "../state/world.ts";
import { OPCODE } from "./opcode.ts";
import type { Session } from "./session.ts";

export interface Sessions {
  readonly all: Map<string, Session>;
  open(shard: readonly [number, number], intents: number): Session;
  send(session: Session, name: string, data: unknown): void;
  dispatch(event: GatewayEvent): void;
  /** Sends again what came after `sequence`. @returns false where that is no longer known */
  replay(session: Session, sequence: number): boolean;
  /** Forgets what the bot has confirmed. */
  confirm(session: Session, sequence: number): void;
}

/**
 * Sessions with their events, kept for a resume.
 * @param keptEvents how many a session keeps; a bot that missed more must begin anew
 */
export function openSessions(keptEvents: number): Sessions {
  const all = new Map<string, Session>();
  const send = (session: Session, name: string, data: unknown) => {
    session.sequence += 1;
    const text = JSON.stringify({ op: OPCODE.dispatch, t: name, s: session.sequence, d: data });
    session.unconfirmed.push({ sequence: session.sequence, text });
    if (session.unconfirmed.length > keptEvents * 2) session.unconfirmed = session.unconfirmed.slice(-keptEvents);
    session.socket?.send(text);
  };
  return {
    all,
    open(shard, intents) {
      const session: Session = {
        id: randomUUID().replaceAll("-", ""),
        shard,
        intents,
        socket: null,
        sequence: 0,
        unconfirmed: [],
        isReady: false,
      };
      all.set(session.id, session);
      return session;
    },
    send,
    dispatch({ name, data, guildId, intents }) {
      for (const session of all.values()) {
        const [id, count] = session.shard;
        const shard = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
        if (shard !== id || (intents !== 0 && (session.intents & intents) === 0)) continue;
        send(session, name, data);
      }
    },
    replay(session, sequence) {
      const oldest = session.unconfirmed[0]?.sequence ?? session.sequence + 1;
      if (sequence > session.sequence || sequence + 1 < oldest) return false;
      for (const event of session.unconfirmed) if (event.sequence > sequence) session.socket?.send(event.text);
      return true;
    },
    confirm(session, sequence) {
      session.unconfirmed = session.unconfirmed.filter((event) => event.sequence > sequence);
    },
  };
}
