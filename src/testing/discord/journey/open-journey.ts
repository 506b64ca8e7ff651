import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Script } from "../../model/chat-call.ts";
import { openScriptedServer } from "../../model/open-scripted-server.ts";
import type { DiscordDouble, DoubleOptions } from "../discord-double.ts";
import type { Guild, NewGuild } from "../guilds/guild.ts";
import type { Member } from "../members/member.ts";
import { openDiscordDouble } from "../open-discord-double.ts";
import { type BotProcess, startBot } from "../start-bot.ts";

/** A journey is about what happens, not how fast: a machine that is busy with other tests must not fail it. */
const ACKNOWLEDGE_WITHIN_MS = 20_000;
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 60_000;

export interface JourneyOptions {
  readonly guild?: NewGuild;
  /** What the model answers. Without one the bot has no model: answers are extracts. */
  readonly script?: Script;
  readonly env?: Readonly<Record<string, string>>;
  /** How Discord is to behave, other than in most journeys. */
  readonly discord?: DoubleOptions;
}

/** One line of the bot's log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A guild, its owner and the real bot in it, from its first start over restarts to its end. */
export interface Journey {
  readonly double: DiscordDouble;
  readonly guild: Guild;
  readonly owner: Member;
  /** The process that runs now. */
  readonly bot: BotProcess;
  /** What the model answers from now on; `scripts` has many. */
  script: Script;
  /** How often the model was called. */
  modelCalls(): number;
  /** Starts the bot again, after it has ended. */
  restart(): Promise<void>;
  /** All that the bot has written to its log, over all restarts. */
  log(): Promise<string>;
  /** Waits until the log has so many lines of the event. */
  logged(event: string, times?: number): Promise<readonly LogLine[]>;
  close(): Promise<void>;
}

/** Starts the bot as a user does, in a guild that it joins. @see openDiscordDouble */
export async function openJourney({
  guild: given = {},
  script,
  env = {},
  discord = {},
}: JourneyOptions = {}): Promise<Journey> {
  const double = await openDiscordDouble({
    token: "token-of-the-journeys-bot",
    acknowledgeWithinMs: ACKNOWLEDGE_WITHIN_MS,
    ...discord,
  });
  const guild = double.addGuild(given);
  const owner = guild.addMember({ name: "Olga", isOwner: true });
  const model = await openScriptedServer((request, call) => journey.script(request, call));
  const folder = await mkdtemp(join(tmpdir(), "footnote-journey-"));
  const start = () =>
    startBot({
      double,
      folder,
      timeoutMs: START_TIMEOUT_MS,
      env: { ...(script !== undefined && { OPENAI_BASE_URL: model.url }), ...env },
    });
  const logPath = join(folder, "footnote.log");
  let bot = await start();
  const journey: Journey = {
    double,
    guild,
    owner,
    get bot() {
      return bot;
    },
    script: script ?? (() => ({ kind: "drop" })),
    modelCalls: () => model.calls.length,
    async restart() {
      bot = await start();
    },
    log: () => readFile(logPath, "utf8"),
    async logged(event, times = 1) {
      const deadline = Date.now() + START_TIMEOUT_MS;
      for (;;) {
        const lines = (await readFile(logPath, "utf8").catch(() => ""))
          .split("\n")
          .filter((line) => line.endsWith("}"));
        const found = lines.map((line): LogLine => JSON.parse(line)).filter(({ msg }) => msg === event);
        if (found.length >= times) return found;
        if (Date.now() > deadline) throw new Error(`"${event}" stands ${found.length} of ${times} times in the log`);
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
    async close() {
      await bot.stop({ timeoutMs: STOP_TIMEOUT_MS });
      await double.close();
      await model.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return journey;
}

const POLL_MS = 50;
