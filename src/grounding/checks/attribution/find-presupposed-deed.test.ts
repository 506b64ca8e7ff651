import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, quote: string) =>
  checkAttribution({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("findPresupposedDeed", () => {
  it.each([
    [
      "A former employee accused the clinic of falsifying records.",
      "The clinic's falsification of records has angered patients.",
      "The clinic was accused by a former employee of falsifying records.",
    ],
    [
      "The mill denied poisoning the stream near Dorv.",
      "The mill's poisoning of the stream near Dorv killed fish.",
      "The mill said it had not poisoned the stream near Dorv.",
    ],
  ])("of “%s” refuses “%s” and passes “%s”", (quote, lie, twin) => {
    expect(check(lie, quote)).toEqual(expect.any(String));
    expect(check(twin, quote)).toBeNull();
  });
});
