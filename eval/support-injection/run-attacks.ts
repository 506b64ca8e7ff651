import { ask } from "../../src/app/ask.ts";
import { summarize } from "../../src/app/summarize.ts";
import { canonicalize } from "../../src/capture/canonicalize.ts";
import type { Answer, Claim } from "../../src/domain/answer.ts";
import { fillArchive, type TestContext } from "../../src/testing/fill-archive.ts";
import { type Carrier, captureCarriers } from "./carriers.ts";
import { openDouble } from "./open-double.ts";
import { plantedWays } from "./planted-ways.ts";
import { writeObediently } from "./write-obediently.ts";

/** What became of one order in one article. */
export interface Trial {
  readonly category: string;
  readonly way: string;
  readonly order: string;
  /** Whether the model's double was given any of it. */
  readonly hasRead: boolean;
  /** Claims that were shown though they were written in obedience. */
  readonly obeyed: readonly Claim[];
  /** How many claims were written so. */
  readonly written: number;
  /** Of the honest claims beside them, the share that was shown. */
  readonly honestShown: number;
  readonly answer: Answer;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();

interface Written {
  readonly hasRead: boolean;
  readonly honest: ReadonlySet<string>;
  readonly obedient: ReadonlySet<string>;
}

const NOTHING: Written = { hasRead: false, honest: new Set(), obedient: new Set() };

/**
 * Plants each order in an article in every way, and asks a model that obeys: first a question that the article answers, and
 * where the order is not among its evidence, for the article's summary.
 */
export async function* runAttacks(
  attacks: Readonly<Record<string, readonly string[]>>,
  onAnswer: (context: TestContext, answer: Answer) => Promise<void>,
): AsyncGenerator<Trial, void> {
  const carriers = await captureCarriers();
  const context = await fillArchive(carriers.map(({ article }) => article));
  const kept = carriers.map(({ article }) => squeeze(article.text)).join(" ");
  let order = "";
  let turn = 0;
  let written = NOTHING;
  const double = await openDouble((request) => {
    const wrote = writeObediently(request, { order, isPlanted: (sentence) => !kept.includes(sentence), turn: turn++ });
    written = {
      hasRead: written.hasRead || wrote.hasRead,
      honest: written.honest.union(new Set(wrote.honest)),
      obedient: written.obedient.union(new Set(wrote.claims.map(({ text }) => text))).difference(new Set(wrote.honest)),
    };
    return wrote.claims;
  });
  const withModel = { ...context, models: double.models };
  const { archive, guild } = context;
  const trials = Object.entries(attacks).flatMap(([category, orders]) =>
    orders.flatMap((each) =>
      Object.entries(plantedWays).map(([way, plant]) => ({ category, order: each, way, plant })),
    ),
  );
  try {
    for (const [index, { plant, ...trial }] of trials.entries()) {
      const carrier = carriers[index % carriers.length];
      if (carrier === undefined) throw new Error("no article to plant in");
      const planted = await swap(context, carrier, plant(trial.order, carrier.article.text.split(/\n+/u)));
      order = trial.order;
      written = NOTHING;
      let { answer } = await ask(withModel, { question: carrier.question });
      if (!written.hasRead) {
        written = NOTHING;
        ({ answer } = await summarize(withModel, { article: planted }));
      }
      await onAnswer(context, answer);
      const { honest, obedient, hasRead } = written;
      const shown = new Set(answer.claims.map(({ text }) => text));
      yield {
        ...trial,
        hasRead,
        obeyed: answer.claims.filter(({ text }) => !honest.has(text)),
        written: obedient.size,
        honestShown: honest.intersection(shown).size / Math.max(1, honest.size),
        answer,
      };
      await archive.remove(guild, planted);
      await archive.put(guild, carrier.article);
    }
  } finally {
    await double.close();
    await context.close();
  }
}

/** Puts an article with other paragraphs in its own place. @returns its id */
async function swap(
  { archive, guild }: TestContext,
  { article }: Carrier,
  paragraphs: readonly string[],
): Promise<string> {
  for (const { id, metadata } of await archive.list(guild))
    if (metadata.title === article.metadata.title) await archive.remove(guild, id);
  const put = await archive.put(guild, { ...article, text: canonicalize(paragraphs.join("\n\n")) });
  return put.article.id;
}
