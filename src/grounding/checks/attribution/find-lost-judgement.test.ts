import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, quote: string) =>
  checkAttribution({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("findLostJudgement", () => {
  it.each([
    [
      "The mayor described the tower as an eyesore.",
      "The tower is an eyesore.",
      "The mayor said the tower was an eyesore.",
    ],
    [
      "Sailors consider the channel dangerous.",
      "The channel is dangerous.",
      "The channel is dangerous, sailors believe.",
    ],
    [
      "The painter called the gallery “a barn with windows”.",
      "The gallery is a barn with windows.",
      "The painter spoke of “a barn with windows”.",
    ],
  ])("of “%s” refuses “%s” and passes “%s”", (quote, lie, twin) => {
    expect(check(lie, quote)).toEqual(expect.any(String));
    expect(check(twin, quote)).toBeNull();
  });
});
