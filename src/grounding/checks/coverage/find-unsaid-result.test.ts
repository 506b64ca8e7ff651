import { describe, expect, it } from "vitest";
import { findUnsaidResult } from "./find-unsaid-result.ts";
import { readTextWords } from "./read-text-words.ts";

const find = (claim: string, ...sentences: string[]) => findUnsaidResult(claim, sentences.map(readTextWords))?.joiner;

const FEES = "The state closed 12 ferry lines between 2011 and 2014 and saw its harbour fees rise by 30%.";

describe("findUnsaidResult", () => {
  it.each([
    ["The state closed 12 ferry lines, and its harbour fees rose by 30% as a result.", "as a result"],
    ["The state closed 12 ferry lines; consequently its harbour fees rose by 30%.", "consequently"],
    ["The state closed 12 ferry lines, thereby raising its harbour fees by 30%.", "thereby"],
    ["The state closed 12 ferry lines and as a consequence its harbour fees rose.", "as a consequence"],
  ])("finds a cause where the quotes tell one thing beside the other: %s", (claim, joiner) => {
    expect(find(claim, FEES)).toBe(joiner);
  });

  it("is silent where the claim tells them one beside the other too", () => {
    expect(find("The state closed 12 ferry lines, and its harbour fees rose by 30%.", FEES)).toBeUndefined();
  });

  it.each([
    [
      "The yard lost its licence and dismissed 40 welders as a result.",
      "Because it lost its licence, the yard dismissed 40 welders.",
    ],
    ["The dyke burst and three villages were flooded as a result.", "The dyke burst, flooding three villages."],
    ["There was a levy, and fares doubled as a result.", "The levy doubled fares on the island line."],
    ["A wall fell, and three men were hurt as a result.", "Three men were hurt when a wall fell."],
  ])("is silent where the quotes tell a cause in any way: %s", (claim, quote) => {
    expect(find(claim, quote)).toBeUndefined();
  });
});
