import { describe, expect, it } from "vitest";
import { storyArticle } from "../../testing/briefings/story-article.ts";
import { type RankedArticle, rankStories } from "./rank-stories.ts";

const until = Date.parse("2026-03-03T08:00:00Z");
const HOUR = 3_600_000;
const article = (id: string, facts: Partial<RankedArticle> = {}): RankedArticle => ({
  ...storyArticle({ id, publishedAt: until - 5 * HOUR }),
  isFresh: true,
  isOpinion: false,
  ...facts,
});
const story = (id: string, articles: readonly RankedArticle[], isKnown = false) => ({ id, articles, isKnown });
const order = (stories: readonly ReturnType<typeof story>[], topics: readonly string[] = []) =>
  rankStories(stories, { topics, until }).map(({ id }) => id);

describe("rankStories", () => {
  it("puts first what more independent voices tell; copies do not count", () => {
    const copies = story("copies", [article("a"), article("b", { voice: "a" }), article("c", { voice: "a" })]);
    expect(order([copies, story("two", [article("d"), article("e")])])).toEqual(["two", "copies"]);
  });

  it("puts the later one first of two alike, and a new one before one that was told", () => {
    const early = story("early", [article("a", { publishedAt: until - 20 * HOUR })]);
    expect(order([early, story("late", [article("b")])])).toEqual(["late", "early"]);
    expect(order([story("known", [article("a")], true), story("new", [article("b")])])).toEqual(["new", "known"]);
  });

  it("puts a channel's topics first, and leaves nothing else out", () => {
    const many = story("many", [article("a"), article("b"), article("c")]);
    const tram = story("tram", [article("d", { title: "Ellmark trams to run at night" })]);
    expect(order([many, tram])).toEqual(["many", "tram"]);
    expect(order([many, tram], ["tram in Ellmark"])).toEqual(["tram", "many"]);
    expect(order([many, tram], ["trams of Quillon and Vellow"])).toEqual(["many", "tram"]);
  });

  it("puts what only opinion pieces say behind reports", () => {
    expect(order([story("opinion", [article("a", { isOpinion: true })]), story("report", [article("b")])])).toEqual([
      "report",
      "opinion",
    ]);
  });

  it("leaves out what has no news in the window", () => {
    expect(order([story("old", [article("a", { isFresh: false })])])).toEqual([]);
  });
});
