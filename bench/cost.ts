import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { captureFiles } from "../src/testing/capture-files.ts";
import { fillArchive } from "../src/testing/fill-archive.ts";
import type { Benchmark } from "./benchmark.ts";
import { fillInvented } from "./cost/fill-invented.ts";
import { quantile } from "./cost/quantile.ts";
import { sampleQuestions } from "./cost/sample-questions.ts";
import { startServer } from "./cost/start-server.ts";
import { type Cost, timeAnswers } from "./cost/time-answers.ts";
import { timeChecks } from "./cost/time-checks.ts";

type Figures = Record<string, number>;

const SAMPLES = new URL("../samples/articles/", import.meta.url);
/** About 2,000 articles. */
const DEFAULT_SIZES = [10_000];
const QUESTIONS = 100;

const rounded = (value: number): number => Number(value.toPrecision(3));

/** p50 and, of many values, a higher quantile. */
function spread(name: string, where: string, values: readonly number[], high: 0.9 | 0.99): Figures {
  return {
    [`${name} p50 ${where}`]: rounded(quantile(values, 0.5)),
    [`${name} p${high * 100} ${where}`]: rounded(quantile(values, high)),
  };
}

function report(costs: readonly Cost[], where: string): { readonly metrics: Figures; readonly baselines: Figures } {
  const of = (figure: (cost: Cost) => number) => costs.map(figure);
  const sum = (figure: (cost: Cost) => number) => of(figure).reduce((total, value) => total + value, 0);
  const wholePrompt = (cost: Cost) => cost.promptTokens - cost.evidenceTokens + cost.wholeTokens;
  return {
    metrics: {
      ...spread(
        "prompt tokens",
        where,
        of((cost) => cost.promptTokens),
        0.9,
      ),
      ...spread(
        "evidence tokens",
        where,
        of((cost) => cost.evidenceTokens),
        0.9,
      ),
      [`evidence tokens saved, share ${where}`]:
        1 - sum((cost) => cost.evidenceTokens) / sum((cost) => cost.wholeTokens),
      [`prompt tokens saved, share ${where}`]: 1 - sum((cost) => cost.promptTokens) / sum(wholePrompt),
      [`claims shown ${where}`]: rounded(sum((cost) => cost.claims) / costs.length),
      ...spread(
        "first claim ms",
        where,
        of((cost) => cost.ours.firstClaimMs),
        0.99,
      ),
      ...spread(
        "end ms",
        where,
        of((cost) => cost.ours.endMs),
        0.99,
      ),
      ...spread(
        "added to first claim ms",
        where,
        of((cost) => cost.ours.firstClaimMs - cost.bare.firstClaimMs),
        0.99,
      ),
      ...spread(
        "added to end ms",
        where,
        of((cost) => cost.ours.endMs - cost.bare.endMs),
        0.99,
      ),
      ...spread(
        "of it after the stream's end ms",
        where,
        of((cost) => cost.afterStreamMs),
        0.99,
      ),
      ...spread(
        "of it before the request ms",
        where,
        of((cost) => cost.beforeRequestMs),
        0.99,
      ),
    },
    baselines: {
      ...spread("whole articles: prompt tokens", where, of(wholePrompt), 0.9),
      ...spread(
        "whole articles: evidence tokens",
        where,
        of((cost) => cost.wholeTokens),
        0.9,
      ),
      ...spread(
        "bare stream: first claim ms",
        where,
        of((cost) => cost.bare.firstClaimMs),
        0.99,
      ),
      ...spread(
        "bare stream: end ms",
        where,
        of((cost) => cost.bare.endMs),
        0.99,
      ),
    },
  };
}

/** What an answer by a model costs: its tokens, and our own time, beside the whole articles and the bare stream. */
export const cost: Benchmark = {
  name: "cost",
  description: "tokens of an answer, our time added to a model's stream, checks a second",
  async run(sizes) {
    const folder = await mkdtemp(join(tmpdir(), "footnote-bench-"));
    const server = await startServer();
    const all: { metrics: Figures; baselines: Figures }[] = [];
    let rows = 0;
    try {
      const files = (await readdir(SAMPLES)).map((name) => new URL(name, SAMPLES));
      const samples = await fillArchive(await captureFiles(files));
      // The first answer loads what later ones find loaded.
      await timeAnswers(samples, server.url, sampleQuestions.slice(0, 1));
      const costs = await timeAnswers(samples, server.url, sampleQuestions);
      all.push(report(costs, "@samples"));
      rows += costs.length;
      for (const size of sizes ?? DEFAULT_SIZES) {
        const { archive, guild, questions, close } = await fillInvented(join(folder, String(size)), size, QUESTIONS);
        const invented = await timeAnswers({ ...samples, archive, guild }, server.url, questions);
        await close();
        all.push(report(invented, `@${size} passages`));
        rows += invented.length;
      }
      await samples.close();
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
    const { perSecond, passed } = await timeChecks();
    return {
      name: "cost",
      rows,
      metrics: {
        ...Object.assign({}, ...all.map(({ metrics }) => metrics)),
        "claims checked/s": rounded(perSecond),
        "of them passed, share": passed,
      },
      baselines: Object.assign({}, ...all.map(({ baselines }) => baselines)),
    };
  },
};
