import { monitorEventLoopDelay } from "node:perf_hooks";
import {
  type APIInteraction,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayReadyDispatchData,
  type Guild,
} from "discord.js";
import type { Routine } from "../app/routine/open-routine.ts";
import { guildId } from "../domain/guild-id.ts";
import type { Bot } from "./bot.ts";
import { commandPlace } from "./client/command-place.ts";
import { explainLoginFault } from "./client/explain-login-fault.ts";
import { fetchAttachment } from "./client/fetch-attachment.ts";
import { openClient } from "./client/open-client.ts";
import type { Shards } from "./client/parse-shards.ts";
import { preload } from "./client/preload.ts";
import { rememberIds } from "./client/remember-ids.ts";
import { threadOf } from "./client/thread-of.ts";
import { withoutToken } from "./client/without-token.ts";
import { commandJson } from "./commands/command-json.ts";
import { openCompleter } from "./commands/open-completer.ts";
import { registerCommands } from "./commands/register-commands.ts";
import { guildPosting } from "./daily/guild-posting.ts";
import { openGuildRoutine } from "./daily/open-guild-routine.ts";
import { apologize } from "./handlers/apologize.ts";
import { handleInteraction } from "./handlers/handle-interaction.ts";
import { handleMessage } from "./handlers/handle-message.ts";
import { welcomeGuild } from "./handlers/welcome-guild.ts";
import { openSettingsCache } from "./open-settings-cache.ts";
import { openJournal } from "./turns/open-journal.ts";
import { openTurns } from "./turns/open-turns.ts";
import { openWire } from "./wire/open-wire.ts";

export interface BotOptions
  extends Pick<
    Bot,
    | "lists"
    | "archive"
    | "checker"
    | "capturer"
    | "models"
    | "now"
    | "fetchDocument"
    | "fetchFeed"
    | "record"
    | "reportDefect"
    | "timeZone"
  > {
  readonly version: string;
  /** ISO 8601 date-time, UTC. */
  readonly startedAt: string;
  readonly token: string;
  /** Without the version: "https://discord.com/api". */
  readonly apiUrl: string;
  /** Commands are registered in this guild alone, at once, while developing; null: everywhere. */
  readonly guildId: string | null;
  readonly shards: Shards;
  /** Tells whoever runs the program what is amiss, in one sentence. */
  warn(sentence: string): void;
}

export interface RunningBot {
  /** Settles when the bot has stopped, and rejects where Discord has sent it away for good. */
  readonly ended: Promise<void>;
  /** Takes nothing new, lets what is under way finish within the deadline, and leaves. */
  stop(deadlineMs: number): Promise<void>;
}

/** Commands at work at once: more would only wait for the same archive and keep the event loop from acknowledging. */
const AT_ONCE = 8;

/** How finely delays of the event loop are measured. */
const LOOP_RESOLUTION_MS = 10;
const NANOSECONDS_PER_MS = 1e6;

/** What is under way may take so long when Discord has sent the bot away for good. */
const FAREWELL_MS = 10_000;

/** A bot in more servers than this is no longer being developed: looking through all would take minutes. */
const MOST_OTHERS = 20;

/**
 * Connects to Discord, registers the commands where they differ, and answers members until it is stopped.
 * @throws {UserError} where Discord does not let the bot in
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { lists, token, apiUrl, archive, record } = options;
  const reportDefect = (fault: unknown) => options.reportDefect(withoutToken(fault));
  const client = openClient(options);
  const loopDelay = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS });
  const turns = openTurns(AT_ONCE);
  const settings = openSettingsCache(archive);
  const journal = openJournal(archive, options.warn);
  const ended = Promise.withResolvers<void>();
  const isNew = rememberIds();
  let routine: Routine | null = null;
  const defect = (fault: unknown): void => void reportDefect(fault);

  client.on(Events.Error, defect);
  client.on(Events.ShardError, (fault) => void record("gateway error", { reason: String(fault) }));
  client.on(Events.ShardReconnecting, (shard) => void record("gateway reconnecting", { shard }));
  client.on(Events.ShardResume, (shard, replayed) => void record("gateway resumed", { shard, replayed }));
  const leave = async (deadlineMs: number): Promise<void> => {
    await Promise.all([turns.close(deadlineMs), routine?.stop(deadlineMs)]);
    await journal.settle();
    loopDelay.disable();
    await client.destroy();
  };
  let dismissal: unknown = null;
  client.on(Events.ShardDisconnect, ({ code }) => {
    dismissal = explainLoginFault({ code });
    // What is under way can still be answered: that needs no gateway.
    leave(FAREWELL_MS).then(() => ended.reject(dismissal), ended.reject);
  });
  // Whoever runs the bot may not listen yet.
  ended.promise.catch(() => {});

  const makeBot = (applicationId: string, userId: string): Bot => {
    const wire = openWire({ applicationId, userId, rest: client.rest, token, restOptions: { api: apiUrl } });
    return {
      ...options,
      reportDefect,
      userId,
      settings,
      completer: openCompleter(options),
      turns,
      journal,
      wire,
      posting: (guild) => guildPosting({ ...options, wire, settings }, client, guild),
      fetchAttachment: (url, signal) => fetchAttachment(url, { apiUrl, signal }),
      vitals: () => ({
        version: options.version,
        startedAt: options.startedAt,
        gatewayPingMs: client.ws.ping < 0 ? null : client.ws.ping,
        // What is measured includes the wait between two measurements.
        loopDelayP99Ms: Math.max(0, Math.round(loopDelay.percentile(99) / NANOSECONDS_PER_MS) - LOOP_RESOLUTION_MS),
      }),
    };
  };
  const isReady = Promise.withResolvers<Bot>();
  // Members may act as soon as Discord knows the bot: nothing but that is waited for, because they must be acknowledged in 3 s.
  client.ws.once(GatewayDispatchEvents.Ready, ({ application, user }: GatewayReadyDispatchData) => {
    isReady.resolve(makeBot(application.id, user.id));
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (isNew(interaction.id)) isReady.promise.then((bot) => handleInteraction(bot, interaction)).catch(defect);
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (!isNew(message.id)) return;
    isReady.promise.then((bot) => handleMessage(bot, message, (channel) => threadOf(client, channel))).catch(defect);
  });
  const arrive = (guild: Guild): void => {
    isReady.promise.then((bot) => welcomeGuild(bot, guild)).catch(defect);
  };
  client.on(Events.GuildCreate, arrive);
  client.on(Events.GuildDelete, (guild) => void record("guild left", { guild: guild.id }));
  client.on(Events.GuildAvailable, arrive);

  await preload(options);
  try {
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    await client.login(token);
    await Promise.race([ready, ended.promise]);
  } catch (fault) {
    await client.destroy();
    throw dismissal ?? explainLoginFault(fault);
  }
  const bot = await isReady.promise;
  const applicationId = client.application?.id;
  if (applicationId === undefined) throw new Error("Discord named no application");
  const guilds = [...client.guilds.cache.values()];
  if (guilds[0] !== undefined) journal.probe(guildId(guilds[0].id)).catch(defect);
  for (const guild of guilds) {
    arrive(guild);
    apologize(bot, guildId(guild.id), Date.parse(options.startedAt)).catch(defect);
  }
  const placeOf = (guild: string | null) => commandPlace(client.rest, applicationId, guild);
  // Commands of a developer's server, where they were registered before, would be shown there twice.
  const others = options.guildId === null ? guilds.slice(0, MOST_OTHERS).map(({ id }) => id) : [null];
  const registered = await registerCommands(commandJson(lists), placeOf(options.guildId), others.map(placeOf));
  await record("commands registered", { ...registered });
  loopDelay.enable();
  await record("discord ready", {
    user: client.user?.username,
    guilds: client.guilds.cache.size,
    shards: client.ws.shards.size,
  });

  // Sent away for good meanwhile, it begins nothing more.
  if (dismissal === null) routine = openGuildRoutine(bot, client);

  return {
    ended: ended.promise,
    async stop(deadlineMs) {
      await leave(deadlineMs);
      ended.resolve();
    },
  };
}
