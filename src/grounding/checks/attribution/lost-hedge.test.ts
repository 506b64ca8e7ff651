import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, quote: string) =>
  checkAttribution({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("lostHedge", () => {
  const DRUG = "The drug might reduce the risk of stroke.";

  it("takes no chance of the quote's own for its hedge", () => {
    expect(check("The drug reduces the risk of stroke.", DRUG)).toContain("leaves “might” out");
    expect(check("The drug might reduce the risk of stroke.", DRUG)).toBeNull();
  });

  it("takes a chance that only the claim names for the hedge", () => {
    expect(check("There is a chance that the drug reduces pain.", "The drug might reduce pain.")).toBeNull();
    expect(check("The drug reduces pain.", "The drug might reduce pain.")).toContain("leaves “might” out");
  });
});
