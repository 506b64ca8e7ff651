import { expect, it } from "vitest";
import { accidents } from "./accidents.ts";
import { affairs } from "./affairs.ts";
import { inventNews } from "./invent-news.ts";

const kinds = [...accidents, ...affairs];
const news = inventNews({ kinds, seed: 3, days: 5, eventsADay: 8 });

it("invents the same news from the same seed, and other news from another", () => {
  expect(inventNews({ kinds, seed: 3, days: 5, eventsADay: 8 })).toEqual(news);
  expect(inventNews({ kinds, seed: 4, days: 5, eventsADay: 8 })).not.toEqual(news);
});

it("fills in every slot, and gives every article an id of its own", () => {
  expect(news.filter(({ title, lead }) => /[{}]|undefined/.test(title + lead))).toEqual([]);
  expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
});

it("has copies, events told on several days, and events that look alike", () => {
  expect(news.some(({ id, voice }) => id !== voice)).toBe(true);
  expect(news.some(({ id }) => /^e\d+-2-/.test(id))).toBe(true);
  const families = Map.groupBy(news, ({ family }) => family).values();
  expect([...families].some((some) => new Set(some.map(({ event }) => event)).size > 1)).toBe(true);
});
