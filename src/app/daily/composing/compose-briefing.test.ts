import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "../../../domain/answer.ts";
import type { CapturedArticle } from "../../../domain/article.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import { capturedArticle } from "../../../testing/archive/captured-article.ts";
import { makeOrder } from "../../../testing/briefings/make-order.ts";
import { firstMorning, mornings, secondMorning } from "../../../testing/briefings/mornings.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import type { BriefingOrder } from "./briefing-order.ts";
import { composeBriefing } from "./compose-briefing.ts";

let context: TestContext;
afterEach(() => context.close());

const open = async (articles: readonly CapturedArticle[]) => {
  context = await fillArchive(articles);
};
const compose = async (date: string, parts: Partial<BriefingOrder> = {}) =>
  (await composeBriefing(context, makeOrder(date, parts))).answer;
const keep = async (id: string, answer: Answer, follows: string | null = null): Promise<KeptAnswer> => {
  const kept = { id, command: "daily", asked: null, scope: null, follows, answer, run: null };
  await context.archive.keepAnswer(context.guild, kept);
  return kept;
};
const add = async (...articles: readonly CapturedArticle[]) => {
  for (const article of articles) await context.archive.put(context.guild, article);
};
const titles = ({ briefing }: Answer) => briefing?.stories.map(({ title }) => title);
const wordsOf = ({ quotes }: Answer, numbers: readonly number[] = []) =>
  numbers.map((n) => quotes.find((quote) => quote.n === n)?.exact);

const note = (title: string, facts: Partial<CapturedArticle["metadata"]> & { readonly capturedAt?: string }) =>
  capturedArticle({ title, text: `${title} in every village, the office for wells said on the day.`, ...facts });

describe("the briefing of a morning", () => {
  it("tells the stories of the window with their quotes, what most voices tell first, and quotes both sides of a dispute", async () => {
    await open(firstMorning);
    const answer = await compose("2026-03-02");
    expect(titles(answer)).toEqual([
      mornings.agroundElsewhere.metadata.title,
      mornings.lookAlike.metadata.title,
      mornings.tram.metadata.title,
    ]);
    const [skelda] = answer.briefing?.stories ?? [];
    expect(skelda).toMatchObject({ voices: 2, isNew: true });
    expect(skelda?.articleIds).toHaveLength(3);
    expect(wordsOf(answer, skelda?.quotes)).toEqual([
      "Fourteen people were injured when the Skelda struck the rocks, the hospital in Haverness said.",
      "The ferry Skelda ran aground off Orm Point on Sunday evening.",
      "Twelve people were injured when the Skelda struck the rocks, the coastguard said.",
    ]);
    expect(answer.notes.map(({ kind }) => kind)).toEqual(["degraded", "conflict"]);
    expect(answer).toMatchObject({
      kind: "answer",
      mode: "extractive",
      claims: [],
      question: "Briefing of 2 March 2026",
    });
    for (const quote of answer.quotes)
      expect(
        (await context.archive.text(context.guild, quote.articleId, quote.revision))?.slice(quote.start, quote.end),
      ).toBe(quote.exact);
  });

  it("sets undated articles apart, and takes nothing old for news", async () => {
    await open(firstMorning);
    const answer = await compose("2026-03-02");
    expect(answer.briefing).toMatchObject({
      undated: { titles: [mornings.leaflet.metadata.title], total: 1 },
      articles: 5,
      changes: [],
      changesSince: null,
    });
    expect(JSON.stringify(answer)).not.toContain(mornings.old.metadata.title);
  });

  it("says what changed since the one before: what was corrected, another figure, who differs, what is new", async () => {
    await open(firstMorning);
    const previous = await keep("one", await compose("2026-03-02"));
    await add(...secondMorning);
    const answer = await compose("2026-03-03", { previous });
    const changes = answer.briefing?.changes ?? [];
    expect(changes.map(({ kind }) => kind)).toEqual(["corrected", "figure", "disputed", "new"]);
    expect(wordsOf(answer, changes[0]?.quotes)).toEqual([
      expect.stringContaining("12 million crowns"),
      expect.stringContaining("15 million crowns"),
    ]);
    expect(wordsOf(answer, changes[1]?.quotes)).toEqual([
      expect.stringMatching(/^Twelve people/),
      expect.stringMatching(/^Nineteen people/),
    ]);
    expect(changes[1]?.text).toMatch(
      /^Another value for the number injured: “Twelve people” \[\d\] .*; now “Nineteen people” \[\d\]/,
    );
    expect(wordsOf(answer, changes[2]?.quotes)).toEqual([
      expect.stringMatching(/^Fourteen people/),
      expect.stringMatching(/^Nineteen people/),
    ]);
    expect(changes[3]).toMatchObject({ text: `New: “${mornings.bakery.metadata.title}”.` });
    expect(answer.briefing?.changesSince).toBe("2026-03-02T08:00:00.000Z");
  });

  it("knows a story again, and does not tell its old articles anew", async () => {
    await open(firstMorning);
    const previous = await keep("one", await compose("2026-03-02"));
    await add(...secondMorning);
    const { briefing, quotes } = await compose("2026-03-03", { previous });
    const story = briefing?.stories.find(({ title }) => title === mornings.refloated.metadata.title);
    expect(story).toMatchObject({ id: previous.answer.briefing?.stories[0]?.id, isNew: false, voices: 2 });
    expect(story?.articleIds).toHaveLength(4);
    expect(quotes.filter(({ n }) => story?.quotes.includes(n)).map(({ exact }) => exact)).toEqual([
      expect.stringMatching(/^Nineteen people/),
    ]);
  });

  it("knows a story of two mornings ago, by the thread of what was kept", async () => {
    await open(firstMorning);
    const one = await keep("one", await compose("2026-03-02"));
    const two = await keep("two", await compose("2026-03-03", { previous: one }), "one");
    expect(two.answer.kind).toBe("abstention");
    await add({
      ...mornings.refloated,
      metadata: { ...mornings.refloated.metadata, publishedAt: "2026-03-03T18:00:00Z" },
    });
    const story = (await compose("2026-03-04", { previous: two })).briefing?.stories[0];
    expect(story).toMatchObject({ id: one.answer.briefing?.stories[0]?.id, isNew: false });
  });
});

describe("a quiet day", () => {
  it("tells nothing and quotes nothing", async () => {
    await open(firstMorning);
    const answer = await compose("2026-03-09");
    expect(answer).toMatchObject({ kind: "abstention", quotes: [], articles: [], notes: [], claims: [] });
    expect(answer.briefing).toMatchObject({ stories: [], changes: [], articles: 0, untold: 0 });
  });

  it("still tells what was corrected and removed since the last briefing", async () => {
    await open(firstMorning);
    const previous = await keep("one", await compose("2026-03-02"));
    await add(mornings.tramCorrected);
    await context.archive.remove(context.guild, previous.answer.briefing?.stories[1]?.articleIds[0] ?? "");
    const answer = await compose("2026-03-03", { previous });
    expect(answer.kind).toBe("answer");
    expect(answer.briefing?.changes.map(({ kind, quotes }) => [kind, quotes])).toEqual([
      ["withdrawn", []],
      ["corrected", [1, 2]],
    ]);
    // The next one does not tell the same again.
    const next = await compose("2026-03-04", { previous: await keep("two", answer, "one") });
    expect(next.briefing?.changes).toEqual([]);
  });
});

describe("what counts as news", () => {
  const published = { publishedAt: "2026-03-02T06:00:00Z" };
  const late = note("Wells run dry", { ...published, capturedAt: "2026-03-02T12:00:00.000Z" });

  it("lets in what the last briefing could not have, once, with its date", async () => {
    await open([late]);
    const previous = await keep("one", await compose("2026-03-01"));
    expect(titles(await compose("2026-03-03"))).toEqual([]);
    const answer = await compose("2026-03-03", { previous });
    expect(titles(answer)).toEqual(["Wells run dry"]);
    expect(titles(await compose("2026-03-04", { previous: await keep("two", answer) }))).toEqual([]);
  });

  it("leaves out what is later than the window, until its time comes", async () => {
    await open([
      note("Wells run dry", { publishedAt: "2026-03-02T09:00:00Z", capturedAt: "2026-03-02T07:00:00.000Z" }),
    ]);
    expect(titles(await compose("2026-03-02"))).toEqual([]);
    expect(titles(await compose("2026-03-03"))).toEqual(["Wells run dry"]);
  });

  it("tells an article that bears a day alone on one morning, by the day of the place", async () => {
    await open([note("Wells run dry", { publishedAt: "2026-03-02", capturedAt: "2026-03-02T10:00:00.000Z" })]);
    const mornings = ["2026-03-02", "2026-03-03", "2026-03-04"];
    const told = await Promise.all(mornings.map((date) => compose(date)));
    expect(told.map(titles)).toEqual([[], ["Wells run dry"], []]);
  });

  it("tells no old words again that are published anew, and what a new article adds to them", async () => {
    const again = (text: string) =>
      capturedArticle({
        title: "Skelda on the rocks, the whole story",
        publisher: "Lund Tribune",
        publishedAt: "2026-03-02T18:00:00Z",
        capturedAt: "2026-03-02T18:05:00.000Z",
        text,
      });
    await open([...firstMorning, again(mornings.aground.text)]);
    const previous = await keep("one", await compose("2026-03-02"));
    const answer = await compose("2026-03-03", { previous });
    expect(answer).toMatchObject({ kind: "abstention", quotes: [] });
    expect(answer.briefing?.untold).toBe(0);
    await add({ ...again(`${mornings.aground.text} Divers found a hole of three metres in the hull.`) });
    const later = await compose("2026-03-03", { previous });
    expect(later.briefing?.stories).toMatchObject([{ isNew: false }]);
    expect(wordsOf(later, later.briefing?.stories[0]?.quotes)).toEqual([
      "Divers found a hole of three metres in the hull.",
    ]);
  });

  it("says what is still disputed, as long as the story goes on", async () => {
    await open(firstMorning);
    const previous = await keep("one", await compose("2026-03-02"));
    await add(
      capturedArticle({
        title: "Divers look at the Skelda off Orm Point",
        publisher: "Lund Tribune",
        publishedAt: "2026-03-02T18:00:00Z",
        capturedAt: "2026-03-02T18:05:00.000Z",
        text: "Divers looked at the hull of the ferry Skelda off Orm Point on Monday. The ship stays on the rocks until Friday.",
      }),
    );
    const answer = await compose("2026-03-03", { previous });
    expect(answer.briefing?.changes).toMatchObject([
      { kind: "disputed", text: expect.stringMatching(/^The sources still differ/) },
    ]);
    expect(wordsOf(answer, answer.briefing?.changes[0]?.quotes)).toEqual([
      expect.stringMatching(/^Twelve people/),
      expect.stringMatching(/^Fourteen people/),
    ]);
  });

  it("looks at the ordered collections alone", async () => {
    await open([
      note("Wells run dry", { ...published, capturedAt: "2026-03-02T06:00:00.000Z" }),
      note("Roofs blown off", { ...published, capturedAt: "2026-03-02T06:00:00.000Z" }),
      note("Pipes freeze", { capturedAt: "2026-03-02T06:00:00.000Z" }),
    ]);
    const [first] = (await context.archive.list(context.guild)).filter(({ metadata }) =>
      metadata.title.startsWith("Wells"),
    );
    await context.archive.edit(context.guild, first?.id ?? "", { collections: ["water"] });
    const answer = await compose("2026-03-02", { collections: ["water", "fire"] });
    expect(titles(answer)).toEqual(["Wells run dry"]);
    expect(answer.briefing).toMatchObject({ articles: 1, undated: { total: 0 } });
  });

  it("counts the stories that find no room, and puts the topics of the channel first", async () => {
    const told = [
      ["Wells run dry", "The last well of Quillon has run dry after a summer without rain."],
      ["Roofs blown off", "A gale tore the tiles from forty houses along Tarn Bay."],
      ["Pipes freeze", "Plumbers in Brennick thawed water pipes through the night."],
      ["Bells stolen", "Thieves took two bronze bells out of the abbey of Ormsund."],
      ["Bridge mended", "Cyclists may cross the river Vire again since Monday morning."],
    ] as const;
    await open(
      told.map(([title, text]) =>
        capturedArticle({ ...published, title, text, publisher: title, capturedAt: "2026-03-02T06:00:00.000Z" }),
      ),
    );
    const answer = await compose("2026-03-02", { length: "short" });
    expect(answer.briefing?.stories).toHaveLength(3);
    expect(answer.briefing?.untold).toBe(2);
    expect(titles(await compose("2026-03-02", { length: "short", topics: ["bronze bells"] }))?.[0]).toBe(
      "Bells stolen",
    );
  });

  it("tells no two stories under one title", async () => {
    const same = (id: string, text: string) =>
      capturedArticle({
        ...published,
        title: "What we know",
        publisher: id,
        text,
        capturedAt: "2026-03-02T06:00:00.000Z",
      });
    await open([
      same("one", "The last well of Quillon has run dry after a summer without rain."),
      same("two", "Thieves took two bronze bells out of the abbey of Ormsund."),
    ]);
    const answer = await compose("2026-03-02");
    expect(titles(answer)).toEqual(["What we know"]);
    expect(answer.briefing?.untold).toBe(1);
  });
});
