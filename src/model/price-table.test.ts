import { expect, test } from "vitest";
import { priceOf } from "./price-of.ts";
import { priceTable } from "./price-table.ts";

const faultsOf = (text: string) => priceTable.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

test("prices of several models are read, also with an equals sign, a colon or a slash in their names", () => {
  const table = priceTable.parse(" ferry-1 = 1.25/0.125/10 ,org/big:7b=0/0/0,odd=name=2/1/4");
  expect([...table]).toEqual([
    ["ferry-1", { input: 1.25, cached: 0.125, output: 10 }],
    ["org/big:7b", { input: 0, cached: 0, output: 0 }],
    ["odd=name", { input: 2, cached: 1, output: 4 }],
  ]);
});

test("nothing is an empty table", () => {
  expect(priceTable.parse(" ").size).toBe(0);
});

test.each([
  "ferry",
  "ferry=1/2",
  "ferry=1/2/3/4",
  "=1/2/3",
  "ferry=1/2/x",
  "ferry=-1/2/3",
  "ferry=1//3",
  "a=1/1/1,",
  "a=1e3/1/1",
])("%j is refused, by its place and not its words", (text) => {
  const [fault] = faultsOf(text);
  expect(fault).toMatch(/^must be entries of MODEL=INPUT\/CACHED\/OUTPUT.*entry \d is not$/);
  expect(fault).not.toContain("ferry");
});

test("a model named twice is refused, and every fault is told", () => {
  expect(faultsOf("a=1/1/1,a=2/2/2,b")).toEqual([
    expect.stringContaining("entry 2 names one that stood before"),
    expect.stringContaining("entry 3 is not"),
  ]);
});

test("a usage costs its fresh, its cached and its written tokens", () => {
  const table = priceTable.parse("ferry-1=2/0.5/8");
  const usage = { promptTokens: 1_000_000, cachedTokens: 400_000, completionTokens: 250_000, isEstimated: false };
  expect(priceOf(table, "ferry-1", usage)).toBeCloseTo(0.6 * 2 + 0.4 * 0.5 + 0.25 * 8, 10);
  expect(priceOf(table, "other", usage)).toBeNull();
});
