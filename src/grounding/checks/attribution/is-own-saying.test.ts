import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, quote: string) =>
  checkAttribution({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("isOwnSaying", () => {
  it.each([
    [
      "what a company says of itself",
      "The company stated that profits doubled.",
      "We reported that profits doubled.",
      "The union stated that profits doubled.",
      "We reported that profits doubled.",
    ],
    [
      "what it expects",
      "The company expects the plant to close in June.",
      "We expect the plant to close in June.",
      "The plant closed in June.",
      "We expect the plant to close in June.",
    ],
    [
      "what it tells the reader",
      "The mill doubled its output.",
      "You'll note that our mill doubled its output.",
      "The mill doubled its output.",
      "Bea Lund noted that the mill doubled its output.",
    ],
    [
      "what somebody else says in the first person",
      "Bea Lund said they doubled their output.",
      "“We doubled our output,” Bea Lund said.",
      "The mill doubled its output.",
      "“The mill doubled its output,” Bea Lund said.",
    ],
  ])("%s: passes “%s” of “%s” and refuses “%s” of “%s”", (_, honest, quote, lie, other) => {
    expect(check(honest, quote)).toBeNull();
    expect(check(lie, other)).toEqual(expect.any(String));
  });
});
