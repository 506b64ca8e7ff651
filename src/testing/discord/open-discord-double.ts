import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { DiscordDouble, DoubleOptions } from "./discord-double.ts";
import { openGateway } from "./gateway/open-gateway.ts";
import { addGuild } from "./guilds/add-guild.ts";
import { createRouter } from "./http/create-router.ts";
import { openFaultScript } from "./http/open-fault-script.ts";
import { openRateLimits } from "./http/open-rate-limits.ts";
import { callbackRoutes } from "./http/routes/callback-routes.ts";
import { commandRoutes } from "./http/routes/command-routes.ts";
import { guildRoutes } from "./http/routes/guild-routes.ts";
import { messageRoutes } from "./http/routes/message-routes.ts";
import { selfRoutes } from "./http/routes/self-routes.ts";
import { threadRoutes } from "./http/routes/thread-routes.ts";
import { webhookRoutes } from "./http/routes/webhook-routes.ts";
import { type ServedCall, serveCall } from "./http/serve-call.ts";
import { serveFile } from "./http/serve-file.ts";
import { ACKNOWLEDGE_WITHIN_MS } from "./interactions/interaction-rules.ts";
import { offeredCommands } from "./members/offered-commands.ts";
import { openTurns } from "./members/open-turns.ts";
import { createClock } from "./state/create-clock.ts";
import { createWorld } from "./state/create-world.ts";
import { waitUntil } from "./state/wait-until.ts";

const MAX_CALLS = 1_000;

/**
 * A Discord that answers back: HTTP and WebSocket on the loopback interface, for a real bot process (or a discord.js client) that
 * is pointed at it by `DISCORD_API_URL` and `DISCORD_TOKEN`, and for tests that act as members of a guild.
 *
 *     const double = await openDiscordDouble();
 *     const guild = double.addGuild({ channels: ["general", "desk"], roles: [{ name: "Editor" }] });
 *     const ann = guild.addMember({ name: "Ann", roles: ["Editor"], locale: "en-GB" });
 *     const bot = await startBot({ double });                      // or: new Client({ rest: { api: double.apiUrl } })
 *
 *     const turn = await ann.slash("general", "ask", { question: "How many ferries ran?" }).settled();
 *     turn.ackMs; turn.editsMs;                                     // times in ms after the interaction
 *     turn.message?.text;                                           // all text displays, Markdown as sent
 *     const sources = await ann.click(turn.message, "Sources").settled();       // by label, emoji, custom id or a test
 *     const asked = await ann.click(turn.message, (button) => button.emoji === "👎").acknowledged();
 *     await ann.submit(asked.modal, { "Why?": "The figure is last year's." }).settled();   // by label or custom id
 *     await ann.types("general", "article show", "article", "ferr");            // what autocomplete offers
 *     await ann.uses("Verify against the archive", ann.says("general", "Forty ferries ran.")).settled();
 *     await ann.slash("general", "article add", { file: { name: "a.txt", text: "…" } }).settled();
 *     ann.says("general", "@bot and who denied it?");               // the bot gets the content only where it is mentioned
 *     await ann.waitsFor({ id: turn.message.threadId }, (message) => message.isFromBot);
 *     ann.sees("general");                                          // as Ann sees it; ben.sees lacks her private answers
 *
 *     double.failNext({ method: "PATCH", path: /@original$/, status: 500, afterApplying: true, times: 2 });
 *     double.failNext({ path: /callback$/, delayMs: 2_000 }); double.failNext({ drop: true });
 *     double.gateway.drop(); double.gateway.askToReconnect(); double.gateway.invalidate({ isResumable: false });
 *     double.advanceClock(15 * 60_000);                             // the token is now good for nothing: 50027
 *     expect(double.violations).toEqual([]);                        // nothing that Discord would refuse, or our own rules
 *     await double.close();
 *
 * Refused as Discord refuses: bodies against its published schema and the rules it lacks (50035 with `errors`), permissions (50001,
 * 50013), late and second acknowledgements (10062, 40060), what is not there (10003, 10008 …), expired tokens (50027), too many
 * requests (429 with its buckets). `violations` lists also what Discord ignores in silence: codes that begin with OUR_RULE_.
 *
 * Not there: voice, reactions, forums, webhooks but those of interactions, ETF and compression of the gateway.
 */
export async function openDiscordDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const clock = createClock();
  const world = createWorld({
    token: options.token ?? null,
    clock,
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? ACKNOWLEDGE_WITHIN_MS,
  });
  const faults = openFaultScript();
  const calls: ServedCall[] = [];
  const server = createServer();
  const gateway = openGateway(world, server, {
    heartbeatMs: options.heartbeatMs ?? 41_250,
    recommendedShards: options.recommendedShards ?? 1,
    identifiesAtOnce: options.identifiesAtOnce ?? 16,
    keptEvents: options.keptEvents ?? 1_000,
  });
  const service = {
    world,
    faults,
    limits: options.hasRateLimits === false ? null : openRateLimits(clock.now),
    route: createRouter([
      ...callbackRoutes,
      ...webhookRoutes,
      ...messageRoutes,
      ...threadRoutes,
      ...commandRoutes,
      ...guildRoutes,
      ...selfRoutes(gateway.json),
    ]),
    onServed(call: ServedCall) {
      calls.push(call);
      if (calls.length > MAX_CALLS * 2) calls.splice(0, MAX_CALLS);
    },
  };
  let defect: unknown = null;
  server.on("request", (request, response) => {
    const url = new URL(request.url ?? "/", world.origin);
    if (url.pathname.startsWith("/cdn/")) return serveFile(world, url, response);
    serveCall(service, url, request, response).catch((fault: unknown) => {
      // A defect of the double must fail the test, not look like one of the bot.
      defect ??= fault;
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const turns = openTurns(world, { keptTurns: options.keptTurns ?? null, isWhole: options.isWhole ?? (() => true) });
  return {
    apiUrl: `${world.origin}/api`,
    token: world.token,
    applicationId: world.applicationId,
    botId: world.bot.id,
    violations: world.violations,
    refusals: world.refusals,
    calls,
    gateway,
    get turns() {
      return turns.all();
    },
    addGuild: (guild = {}) => addGuild(world, turns, guild),
    commands: (guild) => (guild ? offeredCommands(world, guild.id) : [...world.commands.values()].flat()),
    failNext: faults.add,
    faultsLeft: faults.left,
    clearFaults: faults.clear,
    advanceClock: clock.advance,
    async botReady({ shards = 1, timeoutMs = 20_000 } = {}) {
      const what = () => `${gateway.ready()} of ${shards} shards are ready`;
      await waitUntil(world.listeners, () => (gateway.ready() >= shards ? true : null), { timeoutMs, what });
    },
    waitFor: (look, what, { timeoutMs = 20_000 } = {}) =>
      waitUntil(world.listeners, look, { timeoutMs, what: () => what }),
    forgetTurns: turns.forget,
    async close() {
      gateway.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      if (defect !== null) throw defect;
    },
  };
}
