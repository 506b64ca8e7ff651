import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { parseFeed as parseWithFeedsmith } from "feedsmith";
import type { ReadFeed } from "../src/capture/feed/feed-item.ts";
import { readFeed } from "../src/capture/feed/read-feed.ts";
import { UserError } from "../src/errors.ts";
import type { Evaluation } from "./evaluation.ts";
import { meetsExpectation } from "./support-feeds/meets-expectation.ts";
import { readExpectations } from "./support-feeds/read-expectations.ts";

/** Where the documents say that they were fetched. */
const BASE_URL = "http://127.0.0.1:8097/";

const FOLDERS = ["wellformed", "entities", "encoding", "illformed"] as const;

interface Reading {
  readonly folder: string;
  /** refused: with a sentence that says why. crashed: with anything else. */
  readonly outcome: ReadFeed | "refused" | "crashed";
  readonly ms: number;
  readonly expected: number;
  readonly met: number;
  readonly isParsedByFeedsmith: boolean;
}

/** Documents of feedparser's tests, each with a comment that says what it is and what a reader must find in it. */
export const feeds: Evaluation = {
  name: "feeds",
  description:
    "feeds of all kinds, well formed and ill, read without hanging or crashing, and as each one's comment expects",
  async run(dataDir) {
    const dir = join(dataDir, "feeds");
    const names = await listDocuments(dir);
    const readings: Reading[] = [];
    for (const name of names) readings.push(await read(join(dir, name), name.split(sep)[0] ?? ""));
    const parsed = Object.fromEntries(
      FOLDERS.map((folder) => [
        `${folder}Parsed`,
        share(of(readings, folder), ({ outcome }) => typeof outcome === "object"),
      ]),
    );
    const expected = sum(readings, (reading) => reading.expected);
    return {
      name: "feeds",
      rows: readings.length,
      metrics: {
        ...parsed,
        wellformedItems: sum(of(readings, "wellformed"), ({ outcome }) =>
          typeof outcome === "object" ? outcome.items.length : 0,
        ),
        refused: sum(readings, ({ outcome }) => Number(outcome === "refused")),
        crashed: sum(readings, ({ outcome }) => Number(outcome === "crashed")),
        slowestMs: Math.max(...readings.map(({ ms }) => ms)),
        expected,
        asExpected: sum(readings, ({ met }) => met) / expected,
      },
      baselines: Object.fromEntries(
        FOLDERS.map((folder) => [
          `feedsmith: ${folder}Parsed`,
          share(of(readings, folder), ({ isParsedByFeedsmith }) => isParsedByFeedsmith),
        ]),
      ),
    };
  },
};

async function listDocuments(dir: string): Promise<readonly string[]> {
  try {
    return (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(".xml")).toSorted();
  } catch (cause) {
    throw new UserError(`There are no feeds in ${dir}. Give the folder of the data sets with --data.`, { cause });
  }
}

async function read(path: string, folder: string): Promise<Reading> {
  const bytes = await readFile(path);
  const source = bytes.toString("utf8");
  const header = (name: string) => new RegExp(`^\\s*Header:\\s*${name}:\\s*(.*?)\\s*$`, "im").exec(source)?.[1] ?? null;
  const url = new URL(header("Content-Location") ?? BASE_URL, BASE_URL).href;
  const startedAt = performance.now();
  const outcome = await readFeed({ bytes, mediaType: header("Content-type"), url }).catch((fault: unknown) =>
    fault instanceof UserError ? ("refused" as const) : ("crashed" as const),
  );
  const ms = performance.now() - startedAt;
  const expectations = readExpectations(source);
  const met = expectations.filter((each) => typeof outcome === "object" && meetsExpectation(outcome, each)).length;
  return { folder, outcome, ms, expected: expectations.length, met, isParsedByFeedsmith: isParsedByFeedsmith(source) };
}

/** The library alone, given UTF-8. */
function isParsedByFeedsmith(source: string): boolean {
  try {
    parseWithFeedsmith(source);
    return true;
  } catch {
    return false;
  }
}

function of(readings: readonly Reading[], folder: string): readonly Reading[] {
  return readings.filter((reading) => reading.folder === folder);
}

function share(readings: readonly Reading[], holds: (reading: Reading) => boolean): number {
  return readings.length === 0 ? 1 : readings.filter(holds).length / readings.length;
}

function sum(readings: readonly Reading[], value: (reading: Reading) => number): number {
  return readings.reduce((total, reading) => total + value(reading), 0);
}
