import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkNegation } from "../negation.ts";

const check = (claim: string, quote: string) =>
  checkNegation({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("findQuantityChange", () => {
  it.each([
    ["Only a handful of shops reopened.", "All of the shops reopened.", "Just a handful of shops reopened."],
    [
      "Few residents supported the new road.",
      "Most residents supported the new road.",
      "Not many residents supported the new road.",
    ],
    [
      "The port lost all but two of its cranes.",
      "The port lost all of its cranes.",
      "The port lost all but two of its cranes in the storm.",
    ],
    [
      "Some members paid the fee.",
      "Every member of them paid; all members paid the fee.",
      "Several members paid the fee.",
    ],
  ])("of “%s” refuses “%s” and passes “%s”", (quote, lie, twin) => {
    expect(check(lie, quote)).toEqual(expect.any(String));
    expect(check(twin, quote)).toBeNull();
  });
});
