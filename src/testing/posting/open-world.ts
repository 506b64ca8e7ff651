import type { Compose } from "../../app/daily/posting/ensure-briefing.ts";
import type { RoundReport } from "../../app/routine/round-report.ts";
import type { Notice } from "../../app/routine/routine-context.ts";
import type { RoundPart } from "../../app/routine/run-round.ts";
import { runRound } from "../../app/routine/run-round.ts";
import type { PostContent } from "../../briefing/posting/poster.ts";
import type { Schedule } from "../../domain/schedule.ts";
import type { TestContext } from "../fill-archive.ts";
import { Crash } from "./crash.ts";
import { mortalArchive } from "./mortal-archive.ts";
import { mortalPoster } from "./mortal-poster.ts";
import { type FakeFace, openFakeFace } from "./open-fake-face.ts";
import { type Death, openLife } from "./open-life.ts";
import { quickCompose } from "./quick-compose.ts";
import { routineContext } from "./routine-context.ts";

export interface RoundSetting {
  /** How far the process's clock is ahead of the true time, milliseconds; 0 by default. */
  readonly clockAheadMs?: number;
  readonly death?: Death | null;
  readonly parts?: readonly RoundPart[];
}

/** A guild with its archive, a face, and processes that come and go. */
export interface World {
  readonly desk: TestContext;
  readonly face: FakeFace;
  readonly notices: readonly Notice[];
  /** The true time, milliseconds since 1970. */
  now(): number;
  /** Lets time pass, up to an instant that is named as an ISO 8601 date-time, or by so many milliseconds. */
  pass(until: string | number): void;
  keep(schedule: Schedule): Promise<void>;
  /** A round of a process of its own. @returns null where it died */
  round(setting?: RoundSetting): Promise<RoundReport | null>;
}

export interface WorldOptions {
  readonly start: string;
  readonly pagesOf?: (content: PostContent) => number;
  readonly compose?: Compose;
}

const POSTINGS: readonly RoundPart[] = ["briefings", "corrections"];

export function openWorld(desk: TestContext, { start, pagesOf, compose = quickCompose }: WorldOptions): World {
  let trueNow = Date.parse(start);
  let processes = 0;
  const notices: Notice[] = [];
  const now = (): number => trueNow;
  const face = openFakeFace({ trueNow: now, ...(pagesOf && { pagesOf }) });
  return {
    desk,
    face,
    notices,
    now,
    pass(until) {
      trueNow = typeof until === "number" ? trueNow + until : Date.parse(until);
    },
    keep: (schedule) => desk.archive.putDocument(desk.guild, "schedule", { key: schedule.id, value: schedule }),
    async round({ clockAheadMs = 0, death = null, parts = POSTINGS } = {}) {
      processes += 1;
      const life = openLife(death);
      const context = routineContext(desk, {
        process: `process-${processes}`,
        archive: mortalArchive(desk.archive, life),
        poster: mortalPoster(face.poster, life),
        now: () => trueNow + clockAheadMs,
        elapsedMs: () => trueNow,
        tellEditors: (notice) =>
          life.act(async () => {
            notices.push(notice);
            return true;
          }),
      });
      try {
        return await runRound(context, { parts, compose });
      } catch (fault) {
        if (fault instanceof Crash) return null;
        throw fault;
      }
    },
  };
}
