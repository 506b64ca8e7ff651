import type { Server } from "node:http";
import { WebSocketServer } from "ws";
import { notify } from "../state/notify.ts";
import type { World } from "../state/world.ts";
import { connect } from "./connect.ts";
import type { GatewaySettings } from "./gateway-settings.ts";
import { OPCODE } from "./opcode.ts";
import { openSessions } from "./open-sessions.ts";

/** How a test meddles with the bot's connections. */
export interface Gateway {
  /** Sessions that are connected and ready now. */
  readonly ready: () => number;
  /** Since the double was opened. */
  readonly counts: { identified: number; resumed: number; connections: number; heartbeats: number };
  /** Ends all connections without a word; the bot may resume. */
  drop(): void;
  /** Op 7: asks the bot to connect again and resume. */
  askToReconnect(): void;
  /**
   * Op 9. Not resumable: sessions are forgotten, and the bot must identify anew.
   */
  invalidate(options: { readonly isResumable: boolean }): void;
  /** Forgets all sessions without telling: the next resume is answered with op 9. */
  forgetSessions(): void;
  /** Op 1: asks for a heartbeat at once. */
  askForHeartbeat(): void;
  /** Stops or starts again to acknowledge heartbeats. */
  muteHeartbeats(isMuted: boolean): void;
  /** While refusing, new connections are ended at once. */
  refuseConnections(isRefusing: boolean): void;
  /** Closes all connections with this code, and from then on each one that identifies, as 4014 for intents that were withdrawn. */
  dismiss(code: number): void;
  /** Sends again, with their sequence numbers, all events since the last heartbeat, as a resume at the wrong moment may. */
  repeatEvents(): void;
  readonly json: () => unknown;
  close(): void;
}

/** The gateway on a server's WebSockets. https://discord.com/developers/docs/events/gateway */
export function openGateway(world: World, server: Server, settings: GatewaySettings): Gateway {
  const sessions = openSessions(settings.keptEvents);
  const sockets = new WebSocketServer({ server });
  const counts = { identified: 0, resumed: 0, connections: 0, heartbeats: 0 };
  const mood = { isMuted: false, isRefusing: false, dismissal: null as number | null };
  world.dispatch = sessions.dispatch;
  sockets.on("connection", (socket) => {
    counts.connections += 1;
    if (mood.isRefusing) socket.terminate();
    else connect({ world, sessions, settings, counts, mood }, socket);
  });
  const each = (act: (send: (op: number, d?: unknown) => void) => void) => {
    for (const { socket } of sessions.all.values()) {
      if (socket) act((op, d = null) => socket.send(JSON.stringify({ op, d, s: null, t: null })));
    }
  };
  return {
    ready: () => [...sessions.all.values()].filter(({ socket, isReady }) => socket !== null && isReady).length,
    counts,
    drop() {
      for (const socket of sockets.clients) socket.terminate();
    },
    askToReconnect: () => each((send) => send(OPCODE.reconnect)),
    invalidate({ isResumable }) {
      each((send) => send(OPCODE.invalidSession, isResumable));
      for (const session of sessions.all.values()) session.socket = null;
      if (!isResumable) sessions.all.clear();
      notify(world.listeners);
    },
    forgetSessions: () => sessions.all.clear(),
    askForHeartbeat: () => each((send) => send(OPCODE.heartbeat)),
    muteHeartbeats(isMuted) {
      mood.isMuted = isMuted;
    },
    refuseConnections(isRefusing) {
      mood.isRefusing = isRefusing;
    },
    dismiss(code) {
      mood.dismissal = code;
      for (const socket of sockets.clients) socket.close(code);
    },
    repeatEvents() {
      for (const session of sessions.all.values())
        sessions.replay(session, (session.unconfirmed[0]?.sequence ?? 1) - 1);
    },
    json: () => ({
      url: world.origin.replace("http", "ws"),
      shards: settings.recommendedShards,
      session_start_limit: {
        total: 1_000,
        remaining: Math.max(0, 1_000 - counts.identified),
        reset_after: 86_400_000,
        max_concurrency: settings.identifiesAtOnce,
      },
    }),
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
