import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkVerdict } from "./verdict.ts";

const check = (text: string, quote: string) => checkVerdict({ text, quotes: [makeStatement(makeArticle(), quote)] });

describe("checkVerdict", () => {
  it.each([
    ["The abbey is essential.", "The abbey opens daily.", "The abbey is of great importance to the town."],
    [
      "The abbey is the best in the county.",
      "The abbey opens daily.",
      "Judges gave the abbey the county's first prize.",
    ],
    ["There are many reasons for a visit.", "The abbey opens daily.", "Visitors come because the windows are old."],
    ["The abbey deserves a visit.", "The abbey opens daily.", "The guide calls the abbey well worth a visit."],
  ])("refuses %s on “%s”, and passes it on “%s”", (text, lie, twin) => {
    expect(check(text, lie)).not.toBeNull();
    expect(check(text, twin)).toBeNull();
  });

  it.each([
    ["The abbey is a crucial stop.", "Walkers pass the abbey and its crucial stop."],
    ["The bell is worth a journey.", "The bell is worth £40,000."],
    ["The guide names the bell as the best.", "The bell hangs in Worth Abbey."],
    ["The talks, the most important ever, ended.", "The important talks ended."],
  ])("refuses %s and passes %s, which judges nothing", (lie, twin) => {
    const quote = "The abbey opens daily, and its bell cost £40,000.";
    expect(check(lie, quote)).not.toBeNull();
    expect(check(twin, quote)).toBeNull();
  });

  it("takes the superlative of one thing for that of another word, and no plain word for a superlative", () => {
    expect(check("The fire was the worst in years.", "The fire was the deadliest in years.")).toBeNull();
    expect(check("The fire was the worst in years.", "The fire was deadly, as in other years.")).not.toBeNull();
  });

  it("passes a verdict between quotation marks or copied", () => {
    expect(check("The guide calls it “the best”.", "The abbey opens daily.")).toBeNull();
    expect(check("It is the best.", "It is the best.")).toBeNull();
  });
});
