import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { UserError } from "../src/errors.ts";
import { analyseQuestion } from "../src/retrieval/analyse-question.ts";
import { retrieve } from "../src/retrieval/retrieve.ts";
import type { Evaluation } from "./evaluation.ts";
import { readJsonl } from "./support/read-jsonl.ts";
import { createVerbatimCheck } from "./support-retrieval/create-verbatim-check.ts";
import { meanOf } from "./support-retrieval/mean-of.ts";
import { type RankingScores, rankingMetrics } from "./support-retrieval/ranking-metrics.ts";
import { stockFts } from "./support-retrieval/stock-fts.ts";
import { withArchive } from "./support-retrieval/with-archive.ts";

const articleSchema = z.object({ id: z.string(), title: z.string().nullish(), text: z.string() });
const querySchema = z.object({ id: z.string(), query: z.string(), relevant: z.array(z.string()) });
const MEASURES = ["nDCG@10", "MRR", "recall@10", "MAP"] as const;
const PASSAGES = 400;
const NOW = new Date("2026-01-01T00:00:00Z");

interface PairReport {
  readonly name: string;
  readonly rows: number;
  readonly ours: Record<keyof RankingScores, number>;
  readonly stock: Record<keyof RankingScores, number>;
  readonly verbatim: number;
}

async function evaluatePair(folder: string, name: string): Promise<PairReport> {
  const articles = await readJsonl(join(folder, `${name}-articles.jsonl`), articleSchema);
  const queries = await readJsonl(join(folder, `${name}-queries.jsonl`), querySchema);
  const documents = articles.map(({ id, title, text }) => ({ id, title: title ?? null, text }));
  const judged = queries.filter(({ relevant }) => relevant.length > 0);
  const stock = stockFts(documents);
  const stockRows = judged.map(({ query, relevant }) =>
    rankingMetrics(stock.search(query, documents.length), new Set(relevant)),
  );
  stock.close();
  return withArchive(documents, async ({ archive, guild, documentIds }) => {
    const verbatim = createVerbatimCheck(archive, guild);
    const rows: RankingScores[] = [];
    for (const { query, relevant } of judged) {
      const question = analyseQuestion(query, { now: NOW, publishers: [] });
      const { passages } = await retrieve(archive, guild, question, { limit: PASSAGES });
      for (const { passage } of passages.slice(0, 3)) await verbatim.check(passage, passage.sentences);
      const ranking = new Set(passages.flatMap(({ passage }) => documentIds.get(passage.articleId) ?? []));
      rows.push(rankingMetrics([...ranking], new Set(relevant)));
    }
    return {
      name,
      rows: rows.length,
      ours: meanOf(MEASURES, rows),
      stock: meanOf(MEASURES, stockRows),
      verbatim: verbatim.share(),
    };
  });
}

/** Articles found for queries with known relevant articles. */
export const retrieval: Evaluation = {
  name: "retrieval",
  description: "relevant articles found for a query, beside stock FTS5",
  async run(dataDir) {
    const folder = join(dataDir, "retrieval");
    const files = await readdir(folder).catch((cause: unknown) => {
      throw new UserError(`The folder ${folder} cannot be read. Give the folder that holds it with --data.`, { cause });
    });
    const names = files
      .filter((file) => file.endsWith("-queries.jsonl"))
      .map((file) => file.slice(0, -"-queries.jsonl".length));
    if (names.length === 0) throw new UserError(`There is no X-queries.jsonl in ${folder}.`);
    const pairs: PairReport[] = [];
    for (const name of names.sort()) pairs.push(await evaluatePair(folder, name));
    const byPair = (side: "ours" | "stock", prefix: string) =>
      Object.fromEntries(pairs.map((pair) => [`${prefix}${pair.name} nDCG@10`, pair[side]["nDCG@10"]]));
    const mean = (side: "ours" | "stock") =>
      meanOf(
        MEASURES,
        pairs.map((pair) => pair[side]),
      );
    return {
      name: "retrieval",
      rows: pairs.reduce((sum, pair) => sum + pair.rows, 0),
      metrics: { ...mean("ours"), ...byPair("ours", ""), verbatim: Math.min(...pairs.map((pair) => pair.verbatim)) },
      baselines: {
        ...Object.fromEntries(
          Object.entries(mean("stock")).map(([measure, value]) => [`stock FTS5 ${measure}`, value]),
        ),
        ...byPair("stock", "stock FTS5 "),
      },
    };
  },
};
