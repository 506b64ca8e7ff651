import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkNegation } from "../negation.ts";

const check = (claim: string, quote: string) =>
  checkNegation({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("findDeniedName", () => {
  it.each([
    [
      "Ole Brandt, who is no cousin of Ida Brandt, bought the mill.",
      "Ole Brandt, a cousin of Ida Brandt, bought the mill.",
      "Ole Brandt, who is no cousin of Ida Brandt, purchased the mill.",
    ],
    [
      "Vera Lund was never a member of the board.",
      "Vera Lund, a member of the board, spoke.",
      "Vera Lund was not a member of the board.",
    ],
  ])("of “%s” refuses “%s” and passes “%s”", (quote, lie, twin) => {
    expect(check(lie, quote)).toEqual(expect.any(String));
    expect(check(twin, quote)).toBeNull();
  });
});
