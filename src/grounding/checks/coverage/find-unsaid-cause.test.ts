import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkCoverage } from "../coverage.ts";

const check = (claim: string, quote: string) =>
  checkCoverage({ text: claim, quotes: [makeStatement(makeArticle({ title: "The town" }), quote)] });

describe("findUnsaidCause", () => {
  const POOL = "The council closed the pool. The decision was made because the roof leaked. Buses were cut in May.";

  it("takes “the decision” for what was told before, and not for what follows", () => {
    expect(check("The council closed the pool because the roof leaked.", POOL)).toBeNull();
    expect(check("Buses were cut because the roof leaked.", POOL)).not.toBeNull();
  });
});
