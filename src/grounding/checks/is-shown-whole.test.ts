import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { isShownWhole } from "./is-shown-whole.ts";

const QUOTE = "Police allege that the warden sold the keys.";
const is = (text: string): boolean => isShownWhole({ text, quotes: [makeStatement(makeArticle(), QUOTE)] });

describe("isShownWhole", () => {
  it("holds of a whole sentence that the article is said to say", () => {
    expect(is(`The article says: “${QUOTE}”`)).toBe(true);
  });

  it.each([
    "The article says: “the warden sold the keys.”",
    `The article denies: “${QUOTE}”`,
    `The court says: “${QUOTE}”`,
    `The article says “${QUOTE}” and is right.`,
    QUOTE,
  ])("does not hold of %s", (text) => {
    expect(is(text)).toBe(false);
  });
});
