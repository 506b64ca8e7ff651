import type { WebSocket } from "ws";
import { isJson } from "../is-json.ts";
import type { Json } from "../json.ts";
import { notify } from "../state/notify.ts";
import type { World } from "../state/world.ts";
import { guildCreateJson } from "../wire/guild-create-json.ts";
import { memberJson } from "../wire/member-json.ts";
import { userJson } from "../wire/user-json.ts";
import type { GatewaySettings } from "./gateway-settings.ts";
import { CLOSE, OPCODE } from "./opcode.ts";
import type { Sessions } from "./open-sessions.ts";
import type { Session } from "./session.ts";

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const KNOWN_INTENTS = 0x3_7f_ff_ff;
/** Messages a minute that a bot may send. */
const MAX_SENT = 120;
/** How many heartbeats may be missing. */
const PATIENCE = 2.5;

export interface Connecting {
  readonly world: World;
  readonly sessions: Sessions;
  readonly settings: GatewaySettings;
  readonly counts: { identified: number; resumed: number; heartbeats: number };
  readonly mood: { readonly isMuted: boolean; readonly dismissal: number | null };
}

/** Leads one connection of the bot from HELLO to its end. */
export function connect(context: Connecting, socket: WebSocket): void {
  const { world, sessions, settings, counts, mood } = context;
  let session: Session | null = null;
  let sent: number[] = [];
  const say = (op: number, d: unknown = null) => socket.send(JSON.stringify({ op, d, s: null, t: null }));
  const expire = () => socket.close(CLOSE.sessionTimedOut, "Session timed out.");
  let patience = setTimeout(expire, settings.heartbeatMs * PATIENCE);

  // Op 9 takes a session from its connection, on which the bot may then resume or identify.
  const attached = () => (session?.socket === socket ? session : null);
  const attach = (opened: Session) => {
    opened.socket?.terminate();
    session = opened;
    opened.socket = socket;
  };
  const handlers: Readonly<Record<number, (d: unknown) => void>> = {
    [OPCODE.heartbeat](d) {
      counts.heartbeats += 1;
      clearTimeout(patience);
      patience = setTimeout(expire, settings.heartbeatMs * PATIENCE);
      const session = attached();
      if (session && typeof d === "number") sessions.confirm(session, d);
      if (!mood.isMuted) say(OPCODE.heartbeatAck);
    },
    [OPCODE.identify](d) {
      if (attached()) return socket.close(CLOSE.alreadyAuthenticated, "Already authenticated.");
      if (mood.dismissal !== null) return socket.close(mood.dismissal);
      const fault = identifyFault(world, d);
      if (fault) return socket.close(...fault);
      const { intents, shard = [0, 1] } = d as { readonly intents: number; readonly shard?: [number, number] };
      const opened = sessions.open(shard, intents);
      attach(opened);
      counts.identified += 1;
      greet(context, opened);
      opened.isReady = true;
      notify(world.listeners);
    },
    [OPCODE.resume](d) {
      if (attached()) return socket.close(CLOSE.alreadyAuthenticated, "Already authenticated.");
      const asked: Json = isJson(d) ? d : {};
      if (asked.token !== world.token) return socket.close(CLOSE.authenticationFailed, "Authentication failed.");
      const known = sessions.all.get(String(asked.session_id));
      if (!known) return say(OPCODE.invalidSession, false);
      attach(known);
      if (!sessions.replay(known, Number(asked.seq))) {
        sessions.all.delete(known.id);
        session = null;
        return say(OPCODE.invalidSession, false);
      }
      counts.resumed += 1;
      known.isReady = true;
      sessions.send(known, "RESUMED", { _trace: [] });
      notify(world.listeners);
    },
    [OPCODE.requestMembers](d) {
      const session = attached();
      if (!session) return socket.close(CLOSE.notAuthenticated, "Not authenticated.");
      sendMembers(context, session, isJson(d) ? d : {});
    },
    [OPCODE.presence]: () => {},
    [OPCODE.voice]: () => {},
  };

  socket.on("message", (data) => {
    const now = performance.now();
    sent = [...sent.filter((at) => now - at < 60_000), now];
    if (sent.length > MAX_SENT) return socket.close(CLOSE.rateLimited, "Rate limited.");
    const message = parse(String(data));
    if (!message) return socket.close(CLOSE.decodeError, "Error while decoding payload.");
    const handle = handlers[Number(message.op)];
    if (!handle) return socket.close(CLOSE.unknownOpcode, "Unknown opcode.");
    const isEntry = message.op === OPCODE.identify || message.op === OPCODE.resume || message.op === OPCODE.heartbeat;
    if (!attached() && !isEntry) return socket.close(CLOSE.notAuthenticated, "Not authenticated.");
    handle(message.d);
  });
  socket.on("close", (code) => {
    clearTimeout(patience);
    const session = attached();
    if (!session) return;
    session.socket = null;
    // Whoever closes with 1000 or 1001 says farewell: nothing is kept.
    if (code === 1000 || code === 1001) sessions.all.delete(session.id);
    notify(world.listeners);
  });
  socket.on("error", () => socket.terminate());
  say(OPCODE.hello, { heartbeat_interval: settings.heartbeatMs, _trace: [] });
}

function parse(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : null;
  } catch {
    return null;
  }
}

function identifyFault(world: World, d: unknown): [code: number, reason: string] | null {
  if (!isJson(d) || d.token !== world.token) return [CLOSE.authenticationFailed, "Authentication failed."];
  const intents = Number(d.intents);
  if (!Number.isInteger(intents) || (intents & ~KNOWN_INTENTS) !== 0)
    return [CLOSE.invalidIntents, "Invalid intent(s)."];
  if ((intents & PRIVILEGED) !== 0) return [CLOSE.disallowedIntents, "Disallowed intent(s)."];
  const [id, count] = Array.isArray(d.shard) ? d.shard.map(Number) : [0, 1];
  const isShard = id !== undefined && count !== undefined && id >= 0 && id < count;
  return isShard ? null : [CLOSE.invalidShard, "Invalid shard."];
}

function greet({ world, sessions }: Connecting, session: Session): void {
  const [id, count] = session.shard;
  const guilds = [...world.guilds.values()].filter(
    (guild) => Number((BigInt(guild.id) >> 22n) % BigInt(count)) === id && guild.members.has(world.bot.id),
  );
  sessions.send(session, "READY", {
    v: 10,
    user: userJson(world.bot),
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: world.origin.replace("http", "ws"),
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
  });
  for (const guild of guilds) sessions.send(session, "GUILD_CREATE", guildCreateJson(world, guild));
}

/** Without the members intent, only those asked for by id, or by a beginning of their name. */
function sendMembers({ world, sessions }: Connecting, session: Session, asked: Json): void {
  const guild = world.guilds.get(String(asked.guild_id));
  const ids = [asked.user_ids ?? []].flat().map(String);
  const query = typeof asked.query === "string" ? asked.query.toLowerCase() : "";
  const members = [...(guild?.members.values() ?? [])].filter(
    ({ user }) => ids.includes(user.id) || (query !== "" && user.name.toLowerCase().startsWith(query)),
  );
  sessions.send(session, "GUILD_MEMBERS_CHUNK", {
    guild_id: asked.guild_id,
    members: members.map(memberJson),
    chunk_index: 0,
    chunk_count: 1,
    not_found: ids.filter((id) => !guild?.members.has(id)),
    ...(asked.nonce === undefined ? {} : { nonce: asked.nonce }),
  });
}
