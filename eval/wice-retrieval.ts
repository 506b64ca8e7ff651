import { join } from "node:path";
import { z } from "zod";
import { canonicalize } from "../src/capture/canonicalize.ts";
import type { Span } from "../src/domain/span.ts";
import { analyseQuestion } from "../src/retrieval/analyse-question.ts";
import { retrieve } from "../src/retrieval/retrieve.ts";
import { scoreSentences } from "../src/retrieval/score-sentences.ts";
import type { Evaluation } from "./evaluation.ts";
import { readJsonl } from "./support/read-jsonl.ts";
import { createVerbatimCheck } from "./support-retrieval/create-verbatim-check.ts";
import { meanOf } from "./support-retrieval/mean-of.ts";
import { placeSentences } from "./support-retrieval/place-sentences.ts";
import { readTexts } from "./support-retrieval/read-texts.ts";
import { stockFts } from "./support-retrieval/stock-fts.ts";
import { withArchive } from "./support-retrieval/with-archive.ts";

const rowSchema = z.object({
  claim: z.string(),
  evidence: z.array(z.string()),
  supporting_sentences: z.array(z.array(z.int())),
});
const MEASURES = ["page@1", "MRR", "sentence@10"] as const;
const PASSAGES = 40;
const SENTENCES = 10;
const NOW = new Date("2026-01-01T00:00:00Z");

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
/** A shown sentence is the gold one where they share most of the shorter. */
const same = (a: Span, b: Span): boolean => overlap(a, b) > 0.5 * Math.min(a.end - a.start, b.end - b.start);
const reciprocalRank = (ranking: readonly string[], id: string): number => {
  const index = ranking.indexOf(id);
  return index < 0 ? 0 : 1 / (index + 1);
};

/** Each claim looked for among all pages, and its supporting sentences among all sentences. */
export const wiceRetrieval: Evaluation = {
  name: "wice-retrieval",
  description: "a claim's page and its supporting sentence found among all pages",
  async run(dataDir) {
    const rows = await readJsonl(join(dataDir, "support", "wice.jsonl"), rowSchema);
    const pages = rows.map(({ evidence }) => placeSentences(evidence));
    // A page cited by several claims is one document.
    const ids = new Map<string, string>();
    for (const [index, { text }] of pages.entries()) if (!ids.has(text)) ids.set(text, String(index));
    const documents = [...ids].map(([text, id]) => ({ id, title: null, text }));
    const stockPages = stockFts(documents);
    const stockSentences = stockFts(
      documents.flatMap(({ id }) =>
        (pages[Number(id)]?.spans ?? []).map((span, index) => ({
          id: `${id} ${index}`,
          title: null,
          text: pages[Number(id)]?.text.slice(span.start, span.end) ?? "",
        })),
      ),
    );
    const ours: Record<(typeof MEASURES)[number], number>[] = [];
    const stock: Record<(typeof MEASURES)[number], number>[] = [];
    const verbatim = await withArchive(documents, async ({ archive, guild, documentIds }) => {
      const check = createVerbatimCheck(archive, guild);
      for (const [index, row] of rows.entries()) {
        const page = pages[index];
        const id = ids.get(page?.text ?? "");
        if (!page || id === undefined) continue;
        const question = analyseQuestion(canonicalize(row.claim), { now: NOW, publishers: [] });
        const retrieval = await retrieve(archive, guild, question, { limit: PASSAGES });
        const ranking = [
          ...new Set(retrieval.passages.flatMap(({ passage }) => documentIds.get(passage.articleId) ?? [])),
        ];
        const scored = scoreSentences(retrieval, question, await readTexts(archive, guild, retrieval));
        const best = scored.slice(0, SENTENCES);
        for (const { article, span } of best)
          await check.check({ articleId: article.id, revision: article.revision }, [span]);
        const supporting = row.supporting_sentences.flat();
        const gold = supporting.flatMap((number) => page.spans[number] ?? []);
        const isFound = best.some(
          ({ article, span }) => documentIds.get(article.id)?.includes(id) && gold.some((place) => same(place, span)),
        );
        ours.push({
          "page@1": Number(ranking[0] === id),
          MRR: reciprocalRank(ranking, id),
          "sentence@10": Number(isFound),
        });
        const stockRanking = stockPages.search(row.claim, documents.length);
        const stockBest = stockSentences.search(row.claim, SENTENCES);
        stock.push({
          "page@1": Number(stockRanking[0] === id),
          MRR: reciprocalRank(stockRanking, id),
          "sentence@10": Number(supporting.some((number) => stockBest.includes(`${id} ${number}`))),
        });
      }
      return check.share();
    });
    stockPages.close();
    stockSentences.close();
    const supported = (scores: typeof ours) =>
      scores.filter((_, index) => (rows[index]?.supporting_sentences.flat().length ?? 0) > 0);
    const metrics = (scores: typeof ours) => ({
      ...meanOf(["page@1", "MRR"], scores),
      // Claims that nothing supports have no sentence to find.
      ...meanOf(["sentence@10"], supported(scores)),
    });
    return {
      name: "wice-retrieval",
      rows: ours.length,
      metrics: { ...metrics(ours), verbatim },
      baselines: Object.fromEntries(
        Object.entries(metrics(stock)).map(([measure, value]) => [`stock FTS5 ${measure}`, value]),
      ),
    };
  },
};
