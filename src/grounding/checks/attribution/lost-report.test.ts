import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, quote: string) =>
  checkAttribution({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("lostReport", () => {
  it.each([
    [
      "who says his own plan reveals it",
      "The Orne Bank revealed on Friday that it would sell its branches.",
      "The Orne Bank said on Friday it would sell its branches.",
      "The Orne Bank confirmed on Friday that the mayor had sold the park.",
      "The Orne Bank said on Friday that the mayor had sold the park.",
    ],
    [
      "a speaker named in an aside speaks on",
      "Nine people drowned, the harbour office said, when the barge hit the pier.",
      "Nine people drowned after the barge hit the pier, the harbour office said.",
      "Nine people drowned when the barge hit the pier.",
      "Nine people drowned after the barge hit the pier, the harbour office said.",
    ],
    [
      "who dismisses a charge makes no more of it",
      "Dar Venn dismissed Lena Roth's charge that the port had dumped oil.",
      "Lena Roth accused the port of dumping oil, a charge that Dar Venn dismissed.",
      "The port dumped oil.",
      "Lena Roth accused the port of dumping oil, a charge that Dar Venn dismissed.",
    ],
    [
      "the verb of another thing",
      "Lessons include pottery classes offered by Bo Ortiz.",
      "Bo Ortiz said his tools had been stolen when he was offered a flat.",
      "Bo Ortiz was offered a flat.",
      "Bo Ortiz said his tools had been stolen when he was offered a flat.",
    ],
    [
      "an unnamed clerk",
      "Staff were ordered to remove the app from their phones, a clerk said.",
      "An unnamed clerk told the Post that staff were ordered to remove the app from their phones.",
      "Staff were ordered to remove the app from their phones.",
      "An unnamed clerk told the Post that staff were ordered to remove the app from their phones.",
    ],
    [
      "what buyers receive",
      "Buyers receive a 10% rebate on their first order.",
      "We are offering a 10% rebate on your first order.",
      "Buyers received a 10% rebate on their first order.",
      "We are offering a 10% rebate on your first order.",
    ],
    [
      "a saying that is told with whose it is",
      "The union argued that the crane had failed.",
      "Ida Roth said the pier was old, but she rejected the union's argument that the crane had failed.",
      "The union argued that the pier was old.",
      "Ida Roth said the pier was old, but she rejected the union's argument that the crane had failed.",
    ],
    [
      "a row of purposes",
      "Orne provides pumps designed to save water, reduce noise and cut costs.",
      "At Orne, we believe in helping farms by providing pumps designed to save water, reduce noise and cut costs.",
      "The pumps reduced noise.",
      "The maker believes the pumps reduced noise.",
    ],
  ])("%s: passes “%s” of “%s” and refuses “%s” of “%s”", (_, honest, quote, lie, other) => {
    expect(check(honest, quote)).toBeNull();
    expect(check(lie, other)).toEqual(expect.any(String));
  });
});
