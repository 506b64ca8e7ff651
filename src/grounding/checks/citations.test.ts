import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkCitations } from "./citations.ts";

const given = new Map(
  Array.from(
    { length: 9 },
    (_, index) => [`s${index + 1}`, makeStatement(makeArticle(), `Sentence ${index}.`)] as const,
  ),
);
const check = (...sentences: readonly string[]) => checkCitations({ text: "A claim.", sentences }, given);

describe("checkCitations", () => {
  it("takes ids that were given, also the same one twice", () => {
    expect(check("s1")).toBeNull();
    expect(check("s1", "s2", "s2")).toBeNull();
    expect(check("s1", "s2", "s3", "s4", "s5", "s6", "s6")).toBeNull();
  });

  it("refuses none, one that was not given beside others that were, and more than can be read against it", () => {
    expect(check()).toBe("The claim cites no sentence.");
    expect(check("s1", "s10")).toContain("“s10”");
    expect(check("S1")).toContain("“S1”");
    expect(check("__proto__")).toContain("not given");
    expect(check("s1", "s2", "s3", "s4", "s5", "s6", "s7")).toContain("more than 6");
  });
});
