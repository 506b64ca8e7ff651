import { join } from "node:path";
import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import type { GuildId } from "../src/domain/guild-id.ts";
import type { Span } from "../src/domain/span.ts";
import { analyseQuestion } from "../src/retrieval/analyse-question.ts";
import { retrieve } from "../src/retrieval/retrieve.ts";
import { scoreSentences } from "../src/retrieval/score-sentences.ts";
import { selectSentences } from "../src/retrieval/select-sentences.ts";
import type { Evaluation } from "./evaluation.ts";
import { readJsonl } from "./support/read-jsonl.ts";
import { createVerbatimCheck } from "./support-retrieval/create-verbatim-check.ts";
import { type PlacedSentences, placeSentences } from "./support-retrieval/place-sentences.ts";
import { readTexts } from "./support-retrieval/read-texts.ts";
import { stockFts } from "./support-retrieval/stock-fts.ts";
import { withArchive } from "./support-retrieval/with-archive.ts";

const rowSchema = z.object({
  id: z.string(),
  input: z.string(),
  passages: z.array(z.object({ title: z.string(), sentences: z.array(z.string()) })).min(1),
  output: z.array(z.object({ selected_sentences: z.array(z.string()) })).min(1),
});
type Row = z.infer<typeof rowSchema>;

const PASSAGES = 40;
const NOW = new Date("2026-01-01T00:00:00Z");

interface Case {
  readonly question: string;
  readonly title: string;
  readonly page: PlacedSentences;
  readonly sentences: readonly string[];
  /** For each annotator, the numbers of the sentences that answer; empty where nothing does. */
  readonly golds: readonly ReadonlySet<number>[];
}

function toCase({ input, passages, output }: Row): Case {
  const { title, sentences } = passages[0] as Row["passages"][number];
  const golds = output.map(
    ({ selected_sentences }) =>
      new Set(selected_sentences.map((each) => sentences.indexOf(each)).filter((at) => at >= 0)),
  );
  return {
    question: input,
    title,
    page: placeSentences(sentences),
    sentences,
    golds: golds.filter(({ size }) => size > 0),
  };
}

/** F1 of a set of sentence numbers against the annotator it agrees with best. */
function bestF1(chosen: ReadonlySet<number>, golds: readonly ReadonlySet<number>[], strays = 0): number {
  return Math.max(
    0,
    ...golds.map((gold) => {
      const hits = [...chosen].filter((number) => gold.has(number)).length;
      return (2 * hits) / (chosen.size + strays + gold.size);
    }),
  );
}

/** The numbers of the page's sentences that chosen spans hold most of. */
function numbersOf(page: PlacedSentences, spans: readonly Span[]): ReadonlySet<number> {
  const held = (place: Span) =>
    spans.some(
      (span) => Math.min(place.end, span.end) - Math.max(place.start, span.start) > 0.5 * (place.end - place.start),
    );
  return new Set(page.spans.flatMap((place, number) => (place.end > place.start && held(place) ? [number] : [])));
}

async function ask(archive: Archive, guild: GuildId, question: string) {
  const analysed = analyseQuestion(question, { now: NOW, publishers: [] });
  const retrieval = await retrieve(archive, guild, analysed, { limit: PASSAGES });
  const texts = await readTexts(archive, guild, retrieval);
  return selectSentences(retrieval, analysed, texts, scoreSentences(retrieval, analysed, texts));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function baselines(cases: readonly Case[]) {
  const answerable = cases.filter(({ golds }) => golds.length > 0);
  const f1 = (choose: (each: Case) => readonly number[]) =>
    mean(answerable.map((each) => bestF1(new Set(choose(each)), each.golds)));
  const topByBm25 = (count: number) =>
    f1(({ question, sentences }) => {
      const index = stockFts(sentences.map((text, number) => ({ id: String(number), title: null, text })));
      const best = index.search(question, count).map(Number);
      index.close();
      return best;
    });
  return {
    "all sentences: own passage f1": f1(({ sentences }) => [...sentences.keys()]),
    "first sentence: own passage f1": f1(() => [0]),
    "first two sentences: own passage f1": f1(() => [0, 1]),
    "top 1 by stock FTS5: own passage f1": topByBm25(1),
    "top 3 by stock FTS5: own passage f1": topByBm25(3),
    "always answer: abstention balanced accuracy": 0.5,
  };
}

/** Sentences chosen for a question among all passages and in its own, and whether an unanswerable question is declined. */
export const clapnq: Evaluation = {
  name: "clapnq",
  description: "sentences that answer a question, and abstention where none does",
  async run(dataDir) {
    const folder = join(dataDir, "clapnq");
    const rows = [
      ...(await readJsonl(join(folder, "answerable.jsonl"), rowSchema)),
      ...(await readJsonl(join(folder, "unanswerable.jsonl"), rowSchema)),
    ];
    const cases = rows.map(toCase);
    const documents = cases.map(({ title, page }, index) => ({ id: String(index), title, text: page.text }));
    const scores = { open: [] as number[], own: [] as number[], answered: [] as number[], declined: [] as number[] };
    const verbatim = await withArchive(documents, async ({ archive, guild, documentIds }) => {
      const check = createVerbatimCheck(archive, guild);
      for (const [index, { question, page, golds }] of cases.entries()) {
        const { kind, sentences } = await ask(archive, guild, question);
        for (const sentence of sentences) await check.check(sentence, [sentence.span]);
        if (golds.length === 0) continue;
        const own = sentences.filter(({ articleId }) => documentIds.get(articleId)?.includes(String(index)));
        const chosen =
          kind === "answer"
            ? numbersOf(
                page,
                own.map(({ span }) => span),
              )
            : new Set<number>();
        scores.open.push(bestF1(chosen, golds, kind === "answer" ? sentences.length - own.length : 0));
      }
      return check.share();
    });
    // One passage at a time: the archive says what this passage says.
    for (const { question, title, page, golds } of cases) {
      await withArchive([{ id: "own", title, text: page.text }], async ({ archive, guild }) => {
        const { kind, sentences } = await ask(archive, guild, question);
        if (golds.length === 0) scores.declined.push(Number(kind === "abstention"));
        else {
          scores.answered.push(Number(kind === "answer"));
          scores.own.push(
            kind === "answer"
              ? bestF1(
                  numbersOf(
                    page,
                    sentences.map(({ span }) => span),
                  ),
                  golds,
                )
              : 0,
          );
        }
      });
    }
    return {
      name: "clapnq",
      rows: cases.length,
      metrics: {
        f1: mean(scores.open),
        "own passage f1": mean(scores.own),
        "abstention balanced accuracy": (mean(scores.answered) + mean(scores.declined)) / 2,
        "answerable answered": mean(scores.answered),
        "unanswerable declined": mean(scores.declined),
        verbatim,
      },
      baselines: baselines(cases),
    };
  },
};
