import { expect, test } from "vitest";
import { articleIds } from "./article-id.ts";

test("ids grow by a letter where the shorter one is taken, and are the same every time", () => {
  const ids = [...articleIds("paper.example/story")];
  expect(ids[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
  expect(ids[1]).toMatch(new RegExp(`^${ids[0]}.$`));
  expect(ids).toEqual([...articleIds("paper.example/story")]);
  expect(ids.at(-1)).toHaveLength(51);
});

test("twenty thousand documents have as many ids", () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => articleIds(`paper.example/${i}`).next().value);
  expect(new Set(ids).size).toBe(20_000);
});
