import { expect, test } from "vitest";
import { inventMorning } from "./morning/invent-morning.ts";
import { morning } from "./morning.ts";

test("a small morning is worked through whole", { timeout: 240_000 }, async () => {
  const { name, rows, metrics, baselines } = await morning.run([150]);
  expect({ name, rows }).toEqual({ name: "morning", rows: 150 });
  expect(metrics).toMatchObject({
    "feeds @150": 3,
    "articles @150": 159,
    "newArticles @150": 9,
    "notModified @150": 3,
  });
  for (const figure of ["readFeedsMs", "composeMs", "unchangedMs", "peakRssMb", "stories", "claims", "promptTokens"])
    expect(metrics[`${figure} @150`], figure).toBeGreaterThan(0);
  expect(metrics["promptTokens @150"]).toBeLessThan(baselines["wholeWindowTokens @150"] ?? 0);
});

test("the papers of an invented morning publish alike, and the same each time", () => {
  const { papers, archived, fresh, evening, morning: until } = inventMorning(1_000);
  expect(papers).toBe(20);
  expect(archived).toHaveLength(1_000);
  expect(Object.values(Object.groupBy(fresh, ({ paper }) => paper)).map((own) => own?.length)).toEqual(
    Array.from({ length: papers }, () => 3),
  );
  expect(archived.every(({ publishedAt }) => publishedAt < evening)).toBe(true);
  expect(fresh.every(({ publishedAt }) => publishedAt <= until)).toBe(true);
  expect(until - (archived[0]?.publishedAt ?? 0)).toBeGreaterThan(9 * 86_400_000);
  expect(inventMorning(1_000).fresh.map(({ text }) => text)).toEqual(fresh.map(({ text }) => text));
});
