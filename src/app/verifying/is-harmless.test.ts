import { describe, expect, it } from "vitest";
import { alignWords } from "../../grounding/align-words.ts";
import { isHarmless } from "./is-harmless.ts";

const judge = (source: string, asked: string): boolean => isHarmless(alignWords(source, asked)?.diff ?? [], asked);

describe("isHarmless", () => {
  it.each([
    ["In 1974 the mill was closed.", "The mill was closed."],
    ["The mill at Torrow was closed on Friday by the county.", "The mill at Torrow was closed by the county."],
    ["The mill, the owners said, was closed", "The mill the owners said was closed"],
    ["The firm bought the mill at Torrow.", "The firm purchased the mill at Torrow."],
  ])("takes a rewording for harmless: %s → %s", (source, asked) => {
    expect(judge(source, asked)).toBe(true);
  });

  it.each([
    ["The mill was not closed.", "The mill was closed."],
    ["The mill lost 5% of its orders.", "The mill lost 5 of its orders."],
    ["Prices changed by -5 degrees.", "Prices changed by 5 degrees."],
    ["The deputy mayor closed the mill.", "The mayor closed the mill."],
    ["No boat on the canal was hurt.", "No boat was hurt."],
    ["The mill runs without a licence today.", "The mill runs today."],
    ["The county closed over 200 mills.", "The county closed 200 mills."],
    ["The mill was nearly closed.", "The mill was closed."],
    ["The mill was closed.", "The old mill was closed."],
    ["Harl sold the mill to Bexley.", "Harl sold the mill to Pitt."],
    ["The mill was sold.", "The MILL was sold."],
  ])("takes a change for a change: %s → %s", (source, asked) => {
    expect(judge(source, asked)).toBe(false);
  });
});
