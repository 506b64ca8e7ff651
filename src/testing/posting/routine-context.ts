import type { Notice, RoutineContext } from "../../app/routine/routine-context.ts";
import type { Archive } from "../../archive/archive.ts";
import type { Poster } from "../../briefing/posting/poster.ts";
import type { TestContext } from "../fill-archive.ts";

export interface RoutineParts {
  readonly process: string;
  readonly archive: Archive;
  readonly poster: Poster;
  /** What the process takes for the time, milliseconds since 1970. */
  now(): number;
  elapsedMs(): number;
  tellEditors?(notice: Notice): Promise<boolean>;
}

/** What a process on Discord works with that nobody waits for, for tests. */
export function routineContext(desk: TestContext, parts: RoutineParts): RoutineContext {
  const { guild, checker, capturer, models, commands, signal, fetchDocument, fetchFeed, record, vitals } = desk;
  return {
    guild,
    checker,
    capturer,
    models,
    commands,
    signal,
    fetchDocument,
    fetchFeed,
    record,
    vitals,
    timeZone: "UTC",
    face: "discord",
    tellEditors: async () => true,
    // A defect that nobody looks at must fail a test.
    reportDefect: (fault) => Promise.reject(fault),
    ...parts,
    now: () => new Date(parts.now()),
  };
}
