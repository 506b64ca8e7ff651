import { countTokens, encode } from "gpt-tokenizer/encoding/o200k_base";
import { expect, test } from "vitest";
import { loadTokenCounter } from "./load-token-counter.ts";

const count = await loadTokenCounter();

test("counts what the tokenizer counts", () => {
  const prose = "The morning ferry, built in 1998, was twenty minutes late on Tuesday – because of fog.\n\n".repeat(
    200,
  );
  expect(count("")).toBe(0);
  expect(count("The ferry was late.")).toBe(countTokens("The ferry was late."));
  expect(Math.abs(count(prose) - countTokens(prose)) / countTokens(prose)).toBeLessThan(0.005);
});

test("counts a marker in a source as the characters it is", () => {
  const marker = "<|endoftext|>";
  expect(() => encode(marker)).toThrow();
  expect(count(marker)).toBeGreaterThan(3);
  expect(count(`Late. ${marker} ${marker}`)).toBeGreaterThan(2 * 3);
});

test("takes no long time over text without breaks", () => {
  const from = performance.now();
  for (const character of ["中", " ", "a", "😀"]) expect(count(character.repeat(10_000))).toBeGreaterThan(0);
  expect(performance.now() - from).toBeLessThan(3_000);
});

test("is loaded once", async () => {
  expect(await loadTokenCounter()).toBe(count);
});
