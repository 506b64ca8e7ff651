import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citeSentences } from "../../testing/lies/cite-sentences.ts";
import { type Desk, openDesk } from "../../testing/lies/open-desk.ts";
import { scripts } from "../../testing/model/scripts.ts";
import { ask } from "../ask.ts";
import type { FoundFirst } from "../command.ts";
import { setSettings } from "../settings/set-settings.ts";

const question = "Who accused the union of blocking the main gate?";
const CLAIM = "Lindqvist accused the union of blocking the main gate.";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** @returns what was shown first, and how often the model had been called by then */
async function run(options: Omit<Parameters<typeof ask>[1], "question"> = {}, context = {}) {
  desk.play((request, call) => scripts.honest([citeSentences(request, CLAIM, ["Lindqvist accused"])])(request, call));
  const shown: { readonly found: FoundFirst; readonly calls: number }[] = [];
  const showFound = (found: FoundFirst) => void shown.push({ found, calls: desk.callCount() });
  const { answer } = await ask({ ...desk.context, showFound, ...context }, { question, ...options });
  return { shown, answer };
}

describe("the quotes found first", () => {
  it("are shown once, before the model is called, as they stand in their sources", async () => {
    const { shown, answer } = await run();
    expect(answer.mode).toBe("model");
    expect(shown).toHaveLength(1);
    const [{ found, calls } = { found: { quotes: [], articles: [] }, calls: -1 }] = shown;
    expect(calls).toBe(0);
    expect(found.quotes.length).toBeGreaterThan(0);
    expect(found.quotes.length).toBeLessThanOrEqual(3);
    expect(found.quotes.map(({ n }) => n)).toEqual(found.quotes.map((_, index) => index + 1));
    expect(found.quotes.map(({ exact }) => exact).join(" ")).toContain("blocking the main gate");
    for (const { articleId, revision, start, end, exact } of found.quotes) {
      const text = await desk.context.archive.text(desk.context.guild, articleId, revision);
      expect(text?.slice(start, end)).toBe(exact);
    }
    const ids = found.quotes.map(({ articleId }) => articleId);
    expect(found.articles.map(({ id }) => id)).toEqual([...new Set(ids)]);
  });

  it("are not shown where no model is called: then the answer itself is quotes", async () => {
    expect((await run({ "no-model": true })).shown).toEqual([]);
    expect((await run({}, { models: null })).shown).toEqual([]);
    await setSettings(desk.context, "guild", { "user-budget": 0 });
    expect((await run()).shown).toEqual([]);
  });
});
