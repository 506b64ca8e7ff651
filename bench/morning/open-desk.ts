import type { RoutineContext } from "../../src/app/routine/routine-context.ts";
import { buildProgram } from "../../src/build-program.ts";
import { parseConfig } from "../../src/config.ts";
import { guildId } from "../../src/domain/guild-id.ts";
import { openFakeFace } from "../../src/testing/posting/open-fake-face.ts";
import type { Job } from "./job.ts";

/** The program as the bot runs it, with a clock that is set. */
export interface Desk {
  readonly context: RoutineContext;
  /** From here the clock goes on by itself. @param instant milliseconds since 1970 */
  setClock(instant: number): void;
  /** How many were posted so far. */
  messages(): number;
  close(): Promise<void>;
}

export async function openDesk({ path, guild, modelUrl }: Pick<Job, "path" | "guild" | "modelUrl">): Promise<Desk> {
  const program = await buildProgram(
    parseConfig({
      DATABASE_URL: `sqlite:${path}`,
      FETCH_ALLOW_HOSTS: "127.0.0.1",
      OPENAI_BASE_URL: modelUrl,
      MODEL: "scripted",
      LOG_LEVEL: "silent",
    }),
  );
  let [setTo, setAtMs] = [0, 0];
  const now = () => setTo + performance.now() - setAtMs;
  const face = openFakeFace({ trueNow: now });
  const { archive, checker, capturer, models, fetchDocument, fetchFeed, record } = program;
  return {
    context: {
      guild: guildId(guild),
      archive,
      checker,
      capturer,
      models,
      fetchDocument,
      fetchFeed,
      record,
      commands: [],
      now: () => new Date(now()),
      elapsedMs: () => performance.now(),
      signal: new AbortController().signal,
      timeZone: "UTC",
      process: "bench",
      face: "discord",
      poster: face.poster,
      tellEditors: async () => true,
      reportDefect: (fault) => Promise.reject(fault),
      vitals: () => ({
        version: program.version,
        startedAt: program.startedAt,
        gatewayPingMs: null,
        loopDelayP99Ms: null,
      }),
    },
    setClock(instant) {
      [setTo, setAtMs] = [instant, performance.now()];
    },
    messages: () => face.messages().length,
    async close() {
      await archive.close();
      await Promise.all([checker.close(), capturer.close()]);
    },
  };
}
