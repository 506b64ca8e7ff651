import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, quote: string) =>
  checkAttribution({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("findSupposedEvent", () => {
  it.each([
    [
      "The airline has not ruled out a strike.",
      "A strike will follow.",
      "The airline has not ruled out a strike by its pilots.",
    ],
    ["Economists had feared a recession.", "A recession came.", "A recession had been feared by economists."],
    [
      "The bank is considering closures in the north.",
      "Closures in the north will begin.",
      "Closures in the north are possible.",
    ],
    ["No injuries were reported.", "Nobody was injured.", "There were no reported injuries."],
  ])("of “%s” refuses “%s” and passes “%s”", (quote, lie, twin) => {
    expect(check(lie, quote)).toEqual(expect.any(String));
    expect(check(twin, quote)).toBeNull();
  });
});
