import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { commands } from "../../../commands/index.ts";
import { captureInProcess } from "../../app/capturing/capture-in-process.ts";
import { checkInProcess } from "../../app/checking/check-in-process.ts";
import { commandsFor } from "../../app/commands-for.ts";
import { openSqliteArchive } from "../../archive/sqlite/open-sqlite-archive.ts";
import type { Face } from "../../console/face.ts";
import { guildId } from "../../domain/guild-id.ts";
import { wordIndexer } from "../archive/word-indexer.ts";

export interface TestFace {
  readonly face: Face;
  /** A folder of its own, removed at the end. */
  readonly folder: string;
  /** What was written to the standard output, and to the standard error, so far. */
  output(): string;
  errors(): string;
  close(): Promise<void>;
}

/**
 * The terminal face over a true archive in a folder of its own, with captured streams that are no terminal.
 * @param piped what stands in the standard input
 */
export async function openTestFace({
  piped = "",
  ...replaced
}: Partial<Face> & { readonly piped?: string } = {}): Promise<TestFace> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-"));
  const archive = await openSqliteArchive({ path: join(folder, "archive.sqlite"), indexer: wordIndexer });
  const written = { output: "", errors: "" };
  const capture = (stream: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[stream] += chunk;
        done();
      },
    });
  const face: Face = {
    terminal: {
      input: Readable.from(piped === "" ? [] : [Buffer.from(piped)]),
      output: capture("output"),
      errors: capture("errors"),
    },
    commands: commandsFor("terminal", commands),
    archive,
    checker: checkInProcess(),
    capturer: captureInProcess(),
    guild: guildId("desk"),
    user: "tester",
    place: { channel: null, settingsChannel: null, isPrivate: false, timeZone: "UTC" },
    models: null,
    record: async () => {},
    fetchDocument: () => Promise.reject(new Error("no test fetches from the web")),
    fetchFeed: () => Promise.reject(new Error("no test reads feeds")),
    now: () => new Date("2026-01-02T03:04:05Z"),
    reportDefect: async () => "A defect, kept under 1234.",
    version: "1.2.3",
    startedAt: "2026-01-02T03:00:00.000Z",
    historyPath: join(folder, "history"),
    samplesPath: fileURLToPath(new URL("../../../samples/articles", import.meta.url)),
    ...replaced,
  };
  return {
    face,
    folder,
    output: () => written.output,
    errors: () => written.errors,
    async close() {
      await archive.close();
      await rm(folder, { recursive: true });
    },
  };
}
