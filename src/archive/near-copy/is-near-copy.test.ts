import { describe, expect, test } from "vitest";
import { inventedProse } from "../../testing/archive/invented-prose.ts";
import { seededRandom } from "../../testing/archive/seeded-random.ts";
import { copyBands } from "./copy-bands.ts";
import { isNearCopy } from "./is-near-copy.ts";
import { shingleHashes } from "./shingle-hashes.ts";

const STORIES = Array.from({ length: 60 }, (_, i) => inventedProse(200 + 10 * i, seededRandom(i + 1)));

/** Another first line, the end cut off, and here and there another word. */
function republished(story: string, cutShare: number, editedShare: number): string {
  const random = seededRandom(story.length);
  const sentences = story.split(/(?<=\.)\s+/);
  const kept = sentences.slice(1, Math.ceil(sentences.length * (1 - cutShare))).join(" ");
  return `From our own desk this morning. ${kept.replace(/\w+/g, (word) => (random() < editedShare ? "altered" : word))}`;
}

const bandsOf = async (text: string) => copyBands(await shingleHashes(text));
const sharesBand = async (one: string, other: string) => {
  const bands = new Set(await bandsOf(one));
  return (await bandsOf(other)).some((band) => bands.has(band));
};
const isCopy = async (one: string, other: string) => isNearCopy(await shingleHashes(one), await shingleHashes(other));
const share = async (hits: readonly Promise<boolean>[]) =>
  (await Promise.all(hits)).filter(Boolean).length / hits.length;

describe("a story that is republished", () => {
  test.each([
    ["with another first line", 0, 0],
    ["cut by a quarter", 0.25, 0],
    ["cut by a quarter, with one word in a hundred altered", 0.25, 0.01],
  ])("%s is found and is a copy", async (_how, cut, edited) => {
    expect(await share(STORIES.map((story) => isCopy(story, republished(story, cut, edited))))).toBe(1);
    expect(await share(STORIES.map((story) => sharesBand(story, republished(story, cut, edited))))).toBeGreaterThan(
      0.98,
    );
  });

  test("is a copy whatever its case, punctuation and line breaks", async () => {
    const story = STORIES[0] ?? "";
    expect(await isCopy(story, story.toUpperCase().replaceAll(".", " –\n"))).toBe(true);
    expect(await bandsOf(story)).toEqual(await bandsOf(story.toUpperCase()));
  });

  test("is found also where words are not set apart by spaces", async () => {
    const story = "昨日の午後、港で火事があり、三十人が避難した。原因はまだ分かっていないと消防は話している。";
    expect(await isCopy(story, `速報です。${story.slice(0, -10)}`)).toBe(true);
    expect(
      await isCopy(story, "来週の選挙について市長は会見を開き、投票所の数を増やすと述べた。詳細は後日発表される。"),
    ).toBe(false);
  });
});

describe("what is no copy", () => {
  test("other stories", async () => {
    expect(await share(STORIES.map((story, i) => isCopy(story, STORIES[i + 1] ?? "")))).toBe(0);
  });
  test("a report that quotes the same statement", async () => {
    const statement = inventedProse(80, seededRandom(99));
    expect(await isCopy(`${STORIES[0]} ${statement}`, `${STORIES[1]} ${statement}`)).toBe(false);
  });
  test("a long piece that takes in a short one", async () => {
    const long = Array.from({ length: 5 }, (_, i) => STORIES[i + 10]).join(" ");
    expect(await isCopy(STORIES[0] ?? "", `${STORIES[0]} ${long}`)).toBe(false);
  });
  test("texts too short to judge", async () => {
    expect(await bandsOf("Only a few words here.")).toEqual([]);
    expect(await isCopy("", "")).toBe(false);
  });
});
