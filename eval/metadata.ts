import { join } from "node:path";
import { z } from "zod";
import type { Evaluation } from "./evaluation.ts";
import { capturePage } from "./support/capture-page.ts";
import { nameSetF1 } from "./support/name-set-f1.ts";
import { readJsonl } from "./support/read-jsonl.ts";
import { readWithReadability } from "./support/read-with-readability.ts";
import { sameDay } from "./support/same-day.ts";

const GOLD = z.object({
  /** The page's file name. */
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  authors: z.array(z.string()).nullable(),
  publishedAt: z.string().nullable(),
});

type Gold = z.infer<typeof GOLD>;

interface Guess {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
}

function fold(text: string | null): string {
  return (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function score(gold: readonly Gold[], guesses: readonly Guess[]): { titles: number; dates: number; authorF1: number } {
  const pairs = gold.map((row, index) => ({
    row,
    guess: guesses[index] ?? { title: null, byline: null, publishedAt: null },
  }));
  return {
    titles: mean(pairs.map(({ row, guess }) => Number(fold(row.title) === fold(guess.title)))),
    dates: mean(
      pairs.map(({ row: { publishedAt }, guess }) =>
        Number(
          publishedAt === null || guess.publishedAt === null
            ? publishedAt === guess.publishedAt
            : sameDay(publishedAt, guess.publishedAt),
        ),
      ),
    ),
    authorF1: mean(
      pairs.map(({ row, guess }) => nameSetF1(row.authors ?? [], (guess.byline ?? "").split(/,\s*|\s+and\s+/))),
    ),
  };
}

function prefixed(who: string, scores: object): Record<string, number> {
  return Object.fromEntries(Object.entries(scores).map(([metric, value]) => [`${who} ${metric}`, value]));
}

/** How well a page's title, day and authors are found. A refused page and a field not found count as wrong. */
export const metadata: Evaluation = {
  name: "metadata",
  description: "title (exact), publishing day and authors (F1 of the set of names) out of news pages",
  async run(dataDir) {
    const gold = await readJsonl(join(dataDir, "metadata/gold.jsonl"), GOLD);
    const ours: Guess[] = [];
    const readability: Guess[] = [];
    for (const { id, url } of gold) {
      const { article, html } = await capturePage(join(dataDir, "metadata/html", id), id, url);
      ours.push(article?.metadata ?? { title: null, byline: null, publishedAt: null });
      const { title, byline, publishedTime } = readWithReadability(html);
      readability.push({ title, byline, publishedAt: publishedTime === "" ? null : publishedTime });
    }
    return {
      name: "metadata",
      rows: gold.length,
      metrics: score(gold, ours),
      baselines: prefixed("Readability.js", score(gold, readability)),
    };
  },
};
