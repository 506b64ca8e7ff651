import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkQuotationMarks } from "./quotation-marks.ts";

const QUOTE = "“We will not close the harbour’s north gate,” Halden said, calling the plan “a joke”.";
const check = (text: string, quote = QUOTE) =>
  checkQuotationMarks({ text, quotes: [makeStatement(makeArticle(), quote)] });

describe("checkQuotationMarks", () => {
  it.each([
    ["other words", "Halden said “we will close the north gate”."],
    ["one word more", "Halden called it “a bad joke”."],
    ["a negation left out", "Halden said: “We will close the harbour’s north gate.”"],
    ["a part of a word", "Halden called it “a jok”."],
    ["another case", "Halden called it “A Joke”."],
    ["straight marks", 'Halden said "we will open the gate".'],
    ["single marks", "Halden called it ‘a scandal’."],
    ["straight single marks", "Halden called it 'a scandal' on Monday."],
    ["marks of other languages", "Halden nannte es „a scandal“ und «a shame»."],
    ["an ellipsis over words", "Halden said “We will … close the harbour’s north gate”."],
    ["a nested quotation", "Halden said “a joke” and “calling the ‘scheme’”."],
    ["a mark never closed", "Halden said “a joke."],
    ["a mark never opened", "Halden said a joke”."],
  ])("refuses %s", (_, claim) => {
    expect(check(claim)).toEqual(expect.stringMatching(/quotation mark/));
  });

  it.each([
    ["the quote's own words", "Halden said: “We will not close the harbour’s north gate.”"],
    ["a full stop moved inside", "Halden called it “a joke.”"],
    ["marks of another shape", 'Halden said "We will not close the harbour\'s north gate".'],
    ["single marks", "Halden called it ‘a joke’."],
    ["apostrophes", "The workers’ pay and Halden’s ’90s plan didn't change, it's the workers' own."],
    ["feet and inches", "The gate is 5'10\" high."],
    ["no marks at all", "Halden refused to close the north gate."],
  ])("passes %s", (_, claim) => {
    expect(check(claim)).toBeNull();
  });

  it("compares the name of a work without case, and other words with it", () => {
    expect(check("Halden sang “Harbour”.", "Halden sang hARBOUR twice.")).toBeNull();
    expect(check("Halden sang “Harbour”.", "Halden sang in the harbour.")).not.toBeNull();
  });

  it.each([
    ["punctuation", "Halden wrote “Sea: A Life”.", "Halden wrote “Sea: A Death”.", "Halden wrote Sea – A Life."],
    ["an ampersand", "Halden sang “Glass and Stone”.", "Halden sang “Glass and Sand”.", "Halden sang Glass & Stone."],
    ["a space before a colon", "He wrote “Gates: a life”.", "He wrote “Gates: a wife”.", "He wrote Gates : a life."],
    ["small letters", "He sang “Down by the Gate”.", "He sang “Down by the Sea”.", "he sang down by the gate"],
    ["two sentences", "Halden sang “Glass”.", "Halden sang “Glass Later”.", "Halden sang Glass. Later Dorn spoke."],
  ])("compares the words of a title, not %s, and refuses another", (_, claim, lie, quote) => {
    expect(check(claim, quote)).toBeNull();
    expect(check(lie, quote)).not.toBeNull();
  });

  it("finds the title of a newspaper beside its article, and no other words", () => {
    expect(check("Halden told “The Example” of it.", "Halden told us of it.")).toBeNull();
    expect(check("Halden told “The Other” of it.", "Halden told us of it.")).not.toBeNull();
    expect(check("Halden told us of “title of it”.", "Halden told us of it.")).not.toBeNull();
  });

  it("lets a quotation begin a sentence or stand within one, with the same words", () => {
    expect(check("Halden said that “we will not close the harbour’s north gate”.")).toBeNull();
    expect(check("Halden said that “we will close the harbour’s north gate”.")).not.toBeNull();
    expect(check("“A joke”, Halden called it.")).toBeNull();
    expect(check("“A Joke”, Halden called it.")).not.toBeNull();
  });

  it("passes a sentence copied whole, also one that closes no mark", () => {
    expect(check("“We stay.", "“We stay. We always have.”")).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(check(`Ada ${text} Bo.`, `Ada ${text} Bo.`)).toBeNull();
      }),
    );
  });

  it("refuses any word between marks that the quotes lack", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("“”", "„“", "«»", '""', "‘’", "''"),
        fc.stringMatching(/^[x-z]{3,9}$/),
        (pair, word) => {
          expect(check(`Halden spoke of ${pair.charAt(0)}${word}${pair.charAt(1)} yesterday.`)).not.toBeNull();
        },
      ),
    );
  });
});
