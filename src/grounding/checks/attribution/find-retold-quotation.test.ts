import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, ...quotes: string[]) =>
  checkAttribution({ text: claim, quotes: quotes.map((quote) => makeStatement(makeArticle(), quote)) });

const PASS = "“Closing the pass in the snow would have stranded 300 drivers,” the road chief, Otto Lind, said.";
const PUMPS = "“Our pumps ran for three days without fuel from the depot,” said engineer Bea Lund.";

describe("findRetoldQuotation", () => {
  it.each([
    ["A closure of the pass in the snow would have left 300 drivers stranded.", PASS],
    ["For three days the pumps had to do without fuel from the depot.", PUMPS],
  ])("refuses another's words told anew as the writer's own: %s", (lie, quote) => {
    expect(check(lie, quote)).toContain("Say who says it");
  });

  it.each([
    ["According to Otto Lind, a closure of the pass in the snow would have left 300 drivers stranded.", PASS],
    ["Otto Lind defended his decision: a closure in the snow would have stranded 300 drivers, he said.", PASS],
    ["Engineer Bea Lund complained that for three days the pumps had no fuel from the depot.", PUMPS],
  ])("passes them with their speaker: %s", (honest, quote) => {
    expect(check(honest, quote)).toBeNull();
  });

  it("passes what the writer says as well", () => {
    const claim = "For three days the pumps had to do without fuel from the depot.";
    expect(check(claim, PUMPS, "The pumps worked three days with no fuel from the depot.")).toBeNull();
  });
});
