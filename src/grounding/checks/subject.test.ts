import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkSubject } from "./subject.ts";

const check = (text: string) =>
  checkSubject({
    text,
    quotes: [makeStatement(makeArticle(), "The abbey's bell cracked on Sunday, and the verger rang a handbell.")],
  });

describe("checkSubject", () => {
  it.each([
    ["Vitamins are more important than anything else.", "Bells are more important than anything else."],
    ["There are many reasons for vitamins.", "There are many reasons for the bell's crack."],
    ["The bell cracked, and vitamins help.", "The bell cracked, and the verger helped."],
    ["It is about vitamins.", "It is about the abbey."],
  ])("refuses %s but passes %s", (lie, twin) => {
    expect(check(lie)).not.toBeNull();
    expect(check(twin)).toBeNull();
  });

  it("passes a claim without a thing of its own, and a quotation", () => {
    expect(check("It cracked.")).toBeNull();
    expect(check("The article says: “it cracked.”")).toBeNull();
  });
});
