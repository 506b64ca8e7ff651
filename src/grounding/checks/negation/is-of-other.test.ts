import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkNegation } from "../negation.ts";

const check = (claim: string, quote: string) =>
  checkNegation({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("isOfOther", () => {
  it.each([
    [
      "what one did another may not have done",
      "Senator Paul Venn supported the milk levy.",
      "Senator Ida Roth did not support the milk levy.",
      "Senator Ida Roth supported the milk levy.",
      "Senator Ida Roth did not support the milk levy.",
    ],
    [
      "what was not done to one may be done to another",
      "The dredging caused the drought at Pell.",
      "The weir did not cause the flood at Orne.",
      "The weir caused the flood at Orne.",
      "The weir did not cause the flood at Orne.",
    ],
    [
      "what did not end may not be what somebody ended",
      "The flood ended the strike at the quarry.",
      "The inquiry into the mill has not ended.",
      "The inquiry into the mill has ended.",
      "The inquiry into the mill has not ended.",
    ],
    [
      "a participle beside a noun is not denied with its clause",
      "Six of the 40 bakers whom the Grain Post polled had foreseen a rise.",
      "Most bakers did not expect a rise: only six of 40 polled by the Grain Post had foreseen one.",
      "Most bakers expected a rise.",
      "Most bakers did not expect a rise: only six of 40 polled by the Grain Post had foreseen one.",
    ],
    [
      "to help identify is not to identify",
      "The diver has never been identified.",
      "A rescuer posted a sketch to help identify the diver.",
      "The diver has never been identified.",
      "The rescuers identified the diver in May.",
    ],
  ])("%s: passes “%s” of “%s” and refuses “%s” of “%s”", (_, honest, quote, lie, other) => {
    expect(check(honest, quote)).toBeNull();
    expect(check(lie, other)).toEqual(expect.any(String));
  });
});
