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
    ["Vehicles are more important than anything else.", "Instruments are more important than anything else."],
    ["The bell cracked, and vitamins are good.", "The bell cracked, and handbells are good."],
    ["Readers must ring a bell.", "Vergers must ring a bell."],
    ["Vitamins are useful.", "Repairs are planned for the bell."],
    ["Citizens should ring handbells.", "Citizens were rung to church."],
  ])("refuses %s but passes %s", (lie, twin) => {
    expect(check(lie)).not.toBeNull();
    expect(check(twin)).toBeNull();
  });

  it("takes no publisher's name for a word about what the claim speaks of", () => {
    const article = makeArticle({ publisher: "The Abbey Review" });
    const quotes = [makeStatement(article, "The abbey's bell cracked on Sunday.")];
    expect(checkSubject({ text: "Readers should ring the bell.", quotes })).toMatch(/“readers”/);
  });

  it("passes a claim without a thing of its own, and a quotation", () => {
    expect(check("It cracked.")).toBeNull();
    expect(check("The article says: “it cracked.”")).toBeNull();
  });
});
