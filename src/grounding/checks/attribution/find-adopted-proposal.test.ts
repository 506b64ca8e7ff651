import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, ...quotes: string[]) =>
  checkAttribution({ text: claim, quotes: quotes.map((quote) => makeStatement(makeArticle(), quote)) });

const PROPOSED =
  "The union's leader, Mia Strand, proposed that crews choose whichever shift was shorter, an idea that the yard is studying.";

describe("findAdoptedProposal", () => {
  it.each([
    "The shorter shift will count, as Mia Strand had proposed.",
    "As Mia Strand had proposed, crews work the shorter shift.",
  ])("refuses a thing that was only proposed, told as done as it was proposed: %s", (lie) => {
    expect(check(lie, PROPOSED)).not.toBeNull();
  });

  it("passes it as a proposal, and where it was taken up", () => {
    expect(
      check("The yard is studying a proposal by Mia Strand that crews may choose the shorter shift.", PROPOSED),
    ).toBeNull();
    const taken = "The yard agreed on Friday that the shorter shift counts.";
    expect(check("The shorter shift counts, as Mia Strand had proposed.", PROPOSED, taken)).toBeNull();
    const sold = "The heirs sold the farm as their father had asked.";
    expect(check("The farm was sold by the heirs, as their father had asked.", sold)).toBeNull();
  });
});
