import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeCorrection } from "../../app/daily/composing/compose-correction.ts";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { findCorrections } from "./find-corrections.ts";

const COST = "The line will cost 12 million crowns, the mayor said.";
const text = (cost: string) =>
  `The council of Ellmark approved a tram line. ${cost} Building starts in September. Trams will run every ten minutes.`;
const version = (cost: string, rest = text(cost)) =>
  capturedArticle({
    title: "Council approves tram",
    publisher: "Ellmark Courier",
    url: "https://courier.example/tram",
    publishedAt: "2026-03-01",
    text: rest,
  });

let context: TestContext;
beforeAll(async () => {
  context = await fillArchive([version(COST)]);
});
afterAll(() => context.close());

const briefing = {
  schedule: "morning",
  isCorrection: false,
  date: "2026-03-02",
  window: { since: "2026-03-01T08:00:00.000Z", until: "2026-03-02T08:00:00.000Z" },
  stories: [],
  changes: [],
  changesSince: null,
  articles: 1,
  untold: 0,
  undated: { articleIds: [], titles: [], total: 0 },
  feeds: { total: 0, failed: [] },
};

/** An answer that quotes what the article says of the cost, as it is now. */
async function quoteCost(cost = COST) {
  const [article] = await context.archive.list(context.guild);
  if (article === undefined) throw new Error("the article is not there");
  const whole = (await context.archive.text(context.guild, article.id)) ?? "";
  const start = whole.indexOf(cost);
  const answer = makeAnswer([{ article, text: whole }], { briefing });
  const quotes = answer.quotes.map((quote) => ({
    ...quote,
    start,
    end: start + cost.length,
    exact: cost,
    prefix: whole.slice(Math.max(0, start - 32), start),
    suffix: whole.slice(start + cost.length, start + cost.length + 32),
  }));
  return {
    id: "one",
    command: "daily",
    asked: null,
    scope: null,
    follows: null,
    answer: { ...answer, quotes },
    run: null,
  };
}

const find = async (kept: Awaited<ReturnType<typeof quoteCost>>) =>
  findCorrections(context.archive, context.guild, kept);

describe("findCorrections", () => {
  it("finds nothing where sources stand as they were, or what was quoted only moved or is set otherwise", async () => {
    const kept = await quoteCost();
    expect(await find(kept)).toEqual([]);
    await context.archive.put(context.guild, version("", `Update. ${text(COST.replace("12 million", "12 million"))}`));
    expect((await context.archive.list(context.guild))[0]?.revisions).toHaveLength(2);
    expect(await find(kept)).toEqual([]);
  });

  it("sets what stands there now beside what was quoted, in whole sentences", async () => {
    const kept = await quoteCost();
    await context.archive.put(context.guild, version(COST.replace("12 million", "15 million")));
    const found = await find(kept);
    expect(found).toMatchObject([
      { kind: "corrected", quote: { n: 1, exact: COST }, now: { exact: COST.replace("12 million", "15 million") } },
    ]);
    const correction = composeCorrection(kept, found, new Date("2026-03-02T12:00:00Z"));
    expect(correction.quotes.map(({ n, exact }) => [n, exact])).toEqual([
      [1, COST],
      [2, COST.replace("12 million", "15 million")],
    ]);
    expect(correction.briefing?.changes).toEqual([
      {
        kind: "corrected",
        text: "“Council approves tram” (Ellmark Courier, 1 March 2026) was changed: it said [1], and now says [2].",
        quotes: [1, 2],
      },
    ]);
    expect(correction.articles.map(({ id }) => id)).toEqual(kept.answer.articles.map(({ id }) => id));
  });

  it("does not find again what the answer itself told as what a source had said before", async () => {
    const kept = await quoteCost(COST.replace("12 million", "15 million"));
    const [first] = kept.answer.articles[0]?.revisions ?? [];
    const old = { ...kept.answer.quotes[0], revision: first?.revision ?? "" };
    const answer = { ...kept.answer, quotes: [old] } as typeof kept.answer;
    expect(await find({ ...kept, answer })).toEqual([]);
  });

  it("says where nothing stands in a quote's place any more", async () => {
    const kept = await quoteCost(COST.replace("12 million", "15 million"));
    await context.archive.put(
      context.guild,
      version("", "The council will decide on trams in another year, says Dorval."),
    );
    const found = await find(kept);
    expect(found).toMatchObject([{ kind: "corrected", now: null }]);
    expect(composeCorrection(kept, found, new Date()).briefing?.changes[0]?.text).toMatch(
      /no longer says what it said in \[1\]/,
    );
  });

  it("finds what rests on an article that was removed, and shows nothing of it", async () => {
    const kept = await quoteCost("The council will decide on trams in another year, says Dorval.");
    await context.archive.remove(context.guild, kept.answer.articles[0]?.id ?? "");
    const found = await find(kept);
    expect(found).toMatchObject([{ kind: "withdrawn", quote: { n: 1 } }]);
    const correction = composeCorrection(kept, found, new Date());
    expect(correction.quotes).toEqual([]);
    expect(correction.briefing?.changes).toEqual([
      {
        kind: "withdrawn",
        text: "“Council approves tram” (Ellmark Courier, 1 March 2026) was removed, and what rested on it is withdrawn.",
        quotes: [],
      },
    ]);
  });

  it("has nothing to compose where there is nothing to correct", async () => {
    expect(() => composeCorrection({ answer: makeAnswer([], { briefing }) }, [], new Date())).toThrow(RangeError);
  });
});
