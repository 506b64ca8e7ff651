import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, ...quotes: string[]) =>
  checkAttribution({ text: claim, quotes: quotes.map((quote) => makeStatement(makeArticle(), quote)) });

const GUARD = "The painting was stolen, probably by a former guard, and was found in a barn on Friday.";
const BAKERY = "The bakery, perhaps the oldest in town, closed in May.";
const LETTERS = "The letters were written apparently in haste and were signed by the abbot.";

describe("findLostPhraseHedge", () => {
  it.each([
    ["The painting was stolen by a former guard.", GUARD],
    ["The bakery, the oldest in town, closed in May.", BAKERY],
    ["The letters were written in haste.", LETTERS],
    ["Twelve people died.", "Ten people, possibly twelve, died."],
    ["The blaze, started by a stove, ruined the mill.", "The blaze, apparently started by a stove, ruined the mill."],
    ["The mill will close in June.", "Next year, probably in June, the mill will close."],
  ])("refuses a circumstance told without the hedge it has: %s", (lie, quote) => {
    expect(check(lie, quote)).toContain("tells it as a fact");
  });

  it.each([
    ["The painting was found in a barn on Friday.", GUARD],
    ["The painting was stolen, probably by a former guard.", GUARD],
    ["The painting may have been stolen by a former guard.", GUARD],
    ["The bakery closed in May.", BAKERY],
    ["The blaze ruined the mill.", "The blaze, apparently started by a stove, ruined the mill."],
    ["The letters were signed by the abbot.", LETTERS],
    ["The mill will close next year.", "Next year, probably in June, the mill will close."],
  ])("leaves the rest of the sentence told as a fact: %s", (honest, quote) => {
    expect(check(honest, quote)).toBeNull();
  });

  it.each([
    ["The bridge has closed.", "The bridge, apparently, has closed."],
    ["The owner sold the mill to a bank.", "The owner apparently sold the mill to a bank."],
    ["The owner will sell the mill.", "Perhaps in May, the owner will sell the mill."],
  ])("refuses what a hedge of the whole clause is left out of: %s", (lie, quote) => {
    expect(check(lie, quote)).toContain("tells it as a fact");
  });

  it("passes a circumstance that another quote tells as a fact", () => {
    expect(check("The painting was stolen by a former guard.", GUARD, "The former guard had a key.")).toBeNull();
  });
});
