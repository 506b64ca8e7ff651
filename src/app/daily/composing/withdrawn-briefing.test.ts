import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../../domain/answer.ts";
import { makeOrder } from "../../../testing/briefings/make-order.ts";
import { firstMorning, mornings, secondMorning } from "../../../testing/briefings/mornings.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import { scopedArchive } from "../../scoped-archive.ts";
import { showAnswer } from "../../show-answer.ts";
import { composeBriefing } from "./compose-briefing.ts";

let context: TestContext;
beforeEach(async () => {
  context = await fillArchive(firstMorning);
});
afterEach(() => context.close());

const compose = async (id: string, date: string, previousId: string | null = null): Promise<Answer> => {
  const previous = previousId === null ? null : await context.archive.answer(context.guild, previousId);
  const given = await composeBriefing(context, makeOrder(date, { previous }));
  const kept = { id, command: "daily", asked: null, scope: null, follows: previousId, ...given };
  await context.archive.keepAnswer(context.guild, kept);
  return given.answer;
};
const idOf = async ({ metadata }: (typeof firstMorning)[number]) =>
  (await context.archive.list(context.guild)).find((each) => each.metadata.url === metadata.url)?.id ?? "";
const titles = ({ briefing }: Answer) => briefing?.stories.map(({ title }) => title);

/** Every number that a briefing names is that of a quote that is left, and nothing left speaks of what is not. */
function expectWhole({ quotes, claims, briefing, articles }: Answer): void {
  const numbers = quotes.map(({ n }) => n);
  for (const { quotes: own } of [...(briefing?.stories ?? []), ...(briefing?.changes ?? [])])
    expect(numbers).toEqual(expect.arrayContaining([...own]));
  for (const { citations } of claims) expect(numbers).toEqual(expect.arrayContaining([...citations]));
  const known = articles.map(({ metadata }) => metadata.title);
  for (const { title } of briefing?.stories ?? []) expect(known).toContain(title);
}

describe("a kept briefing that is shown again", () => {
  it("is the same to the letter while its sources stand", async () => {
    const answer = await compose("one", "2026-03-02");
    expect((await showAnswer(context, "one")).answer).toEqual(answer);
    expectWhole(answer);
  });

  it("loses the story of an article that was removed, and the changes that rested on it", async () => {
    await compose("one", "2026-03-02");
    for (const article of secondMorning) await context.archive.put(context.guild, article);
    const before = await compose("two", "2026-03-03", "one");
    expect(before.briefing?.changes.map(({ kind }) => kind)).toContain("figure");
    await context.archive.remove(context.guild, await idOf(mornings.refloated));
    const { answer } = await showAnswer(context, "two");
    expect(titles(answer)).toEqual(titles(before)?.filter((title) => title !== mornings.refloated.metadata.title));
    expect(answer.briefing?.changes.map(({ kind }) => kind)).toEqual(["corrected", "new"]);
    expectWhole(answer);
  });

  it("bears another of its articles' titles where the one that it bore was removed", async () => {
    const before = await compose("one", "2026-03-02");
    expect(titles(before)?.[0]).toBe(mornings.agroundElsewhere.metadata.title);
    await context.archive.remove(context.guild, await idOf(mornings.agroundElsewhere));
    const { answer } = await showAnswer(context, "one");
    expect(titles(answer)?.[0]).toBe(mornings.aground.metadata.title);
    expect(JSON.stringify(answer)).not.toContain(mornings.agroundElsewhere.metadata.title);
    expectWhole(answer);
  });
});

describe("a kept briefing where less may be seen", () => {
  it("tells nothing but what may be seen there: neither titles, nor totals, nor what had no date", async () => {
    await compose("one", "2026-03-02");
    await context.archive.edit(context.guild, await idOf(mornings.tram), { collections: ["council"] });
    const kept = await scopedArchive(context.archive, ["council"]).answer(context.guild, "one");
    const { answer } = kept ?? {};
    expect(answer === undefined ? [] : titles(answer)).toEqual([mornings.tram.metadata.title]);
    expect(answer?.briefing).toMatchObject({ articles: 1, untold: 0, undated: { titles: [], total: 0 }, changes: [] });
    expect(JSON.stringify(answer)).not.toMatch(/Skelda|Marigold|dog/);
    if (answer !== undefined) expectWhole(answer);
  });

  it("is not there where nothing of it may be seen", async () => {
    await compose("one", "2026-03-02");
    expect(await scopedArchive(context.archive, ["council"]).answer(context.guild, "one")).toBeNull();
  });
});
