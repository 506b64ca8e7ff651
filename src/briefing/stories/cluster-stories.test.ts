import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyArticle } from "../../testing/briefings/story-article.ts";
import { clusterStories } from "./cluster-stories.ts";
import type { StoryArticle } from "./story-article.ts";

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);

const aground = storyArticle({
  id: "aground",
  title: "Ferry Skelda runs aground off Orm Point",
  lead: "The ferry Skelda ran aground off Orm Point on Sunday evening. Twelve people were injured when it struck the rocks, the coastguard said.",
});
const elsewhere = storyArticle({
  id: "elsewhere",
  title: "Passengers hurt as Skelda strikes rocks",
  lead: "Fourteen passengers of the Skelda were taken to the hospital in Haverness. The ship had left Lund at dusk and hit the rocks off Orm Point.",
  publishedAt: aground.publishedAt + 2 * HOUR,
});
const nextDay = storyArticle({
  id: "next-day",
  title: "Skelda towed free",
  lead: "Tugs pulled the Skelda off the rocks at Orm Point at high water on Monday. The ferry was brought to Haverness.",
  publishedAt: aground.publishedAt + 24 * HOUR,
});
const lookAlike = storyArticle({
  id: "look-alike",
  title: "Ferry Marigold runs aground in Tarn Bay",
  lead: "The ferry Marigold ran aground in Tarn Bay on Sunday evening. Nobody was injured when it touched the sand, the water police said.",
});
const other = storyArticle({
  id: "other",
  title: "Ellmark council approves tram",
  lead: "The council of Ellmark approved a tram line to the general hospital. The line will cost 12 million crowns, the mayor Ines Dorval said.",
});

const idsOf = async (articles: readonly StoryArticle[]) =>
  (await clusterStories(articles)).map((cluster) => cluster.map(({ id }) => id));

describe("clusterStories", () => {
  it("puts together what tells one event in other words, also on the day after, in the order of time", async () => {
    expect(await idsOf([nextDay, elsewhere, aground])).toEqual([["aground", "elsewhere", "next-day"]]);
  });

  it("keeps an event apart that is of the same kind and happened elsewhere", async () => {
    expect(await idsOf([aground, elsewhere, lookAlike, other])).toEqual([
      ["aground", "elsewhere"],
      ["look-alike"],
      ["other"],
    ]);
  });

  it("does not put together what a town's name alone has in common, however few articles there are", async () => {
    const bridge = storyArticle({
      id: "bridge",
      title: "Kessel bridge closed after crack is found",
      lead: "The Kessel bridge was closed on Sunday after engineers found a crack in its northern pier. About 4,200 drivers a day use it.",
    });
    const pier = storyArticle({
      id: "pier",
      title: "Crack in pier shuts Kessel bridge",
      lead: "Drivers must take the ferry since the Kessel bridge was closed over a crack in its northern pier.",
    });
    const library = storyArticle({
      id: "library",
      title: "Old library of Kessel to reopen",
      lead: "The old library of Kessel reopens in March, the town council decided. Its roof was repaired for $400,000.",
    });
    expect(await idsOf([bridge, pier, library])).toEqual([["bridge", "pier"], ["library"]]);
  });

  it("keeps copies of one voice together, however their titles and openings differ", async () => {
    const copy = { ...other, id: "copy", voice: "aground", publishedAt: aground.publishedAt + HOUR };
    expect(await idsOf([copy, aground, other])).toEqual([["aground", "copy"], ["other"]]);
    expect(await idsOf([{ ...copy, voice: "copy" }, aground, other])).toEqual([["aground"], ["other", "copy"]]);
  });

  it("takes what is told weeks later for another story", async () => {
    const later = { ...nextDay, publishedAt: at("2026-04-02T08:00:00Z") };
    expect(await idsOf([aground, later])).toEqual([["aground"], ["next-day"]]);
  });

  it("tells apart articles without a word in common, and bears empty ones", async () => {
    const empty = storyArticle({ id: "empty", title: "", lead: "" });
    expect(await idsOf([])).toEqual([]);
    expect(await idsOf([empty, other, { ...empty, id: "empty too", voice: "empty too" }])).toHaveLength(3);
  });

  it("comes to the same whatever the order of the articles", async () => {
    const all = [
      aground,
      elsewhere,
      nextDay,
      lookAlike,
      other,
      { ...other, id: "other too", publishedAt: at("2026-03-03") },
    ];
    const expected = await idsOf(all);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (shuffled) => {
        expect(await idsOf(shuffled)).toEqual(expected);
      }),
    );
  });
});
