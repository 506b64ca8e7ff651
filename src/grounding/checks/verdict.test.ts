import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkVerdict } from "./verdict.ts";

const check = (text: string, quote: string) => checkVerdict({ text, quotes: [makeStatement(makeArticle(), quote)] });

describe("checkVerdict", () => {
  it.each([
    ["The abbey is essential.", "The abbey opens daily.", "The abbey is of great importance to the town."],
    [
      "The abbey is the best in the county.",
      "The abbey opens daily.",
      "Judges gave the abbey the county's first prize.",
    ],
    ["There are many reasons for a visit.", "The abbey opens daily.", "Visitors come because the windows are old."],
    ["The abbey deserves a visit.", "The abbey opens daily.", "The guide calls the abbey well worth a visit."],
  ])("refuses %s on “%s”, and passes it on “%s”", (text, lie, twin) => {
    expect(check(text, lie)).not.toBeNull();
    expect(check(text, twin)).toBeNull();
  });

  it("passes a verdict between quotation marks or copied", () => {
    expect(check("The guide calls it “the best”.", "The abbey opens daily.")).toBeNull();
    expect(check("It is the best.", "It is the best.")).toBeNull();
  });
});
