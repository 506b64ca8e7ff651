import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, quote: string) =>
  checkAttribution({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("findActChange", () => {
  it.each([
    [
      "The headmaster asked pupils to stay at home.",
      "The headmaster ordered pupils to stay at home.",
      "The headmaster urged pupils to stay at home.",
    ],
    [
      "The board recommended a new pump to the town.",
      "The board promised a new pump to the town.",
      "The board suggested a new pump to the town.",
    ],
    [
      "Prosecutors charged Milo Rand with theft.",
      "Prosecutors convicted Milo Rand of theft.",
      "Prosecutors accused Milo Rand of theft.",
    ],
  ])("of “%s” refuses “%s” and passes “%s”", (quote, lie, twin) => {
    expect(check(lie, quote)).toEqual(expect.any(String));
    expect(check(twin, quote)).toBeNull();
  });
});
