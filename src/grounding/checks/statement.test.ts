import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkStatement } from "./statement.ts";

const article = makeArticle();
const check = (text: string, quote = "The orchard at Pell was flooded on Monday.") =>
  checkStatement({ text, quotes: [makeStatement(article, quote)] });

describe("checkStatement", () => {
  it.each([
    ["Was the orchard flooded on Monday?", "The owner was asked whether the orchard was flooded."],
    ["Keep away from the orchard.", "Visitors keep away from the orchard."],
    ["Do not pick the apples.", "Visitors do not pick the apples."],
    ["A flooded orchard at Pell.", "A flood hit the orchard at Pell."],
    ["An introduction to the orchard at Pell.", "An introduction to the orchard at Pell costs two pounds."],
    ["Apples, pears, plums.", "The orchard grows apples, pears, plums."],
    ["Is more beautiful than ever.", "The orchard is more beautiful than ever."],
    ["I think that the orchard was flooded.", "World War I ended before the orchard was planted."],
    ["We recommend the orchard to everyone.", "The US recommends the orchard to everyone."],
    ["You will find the orchard at Pell.", "The film “You and Me” was shot in the orchard at Pell."],
    ["The orchard is open to you and your family.", "The orchard is open to visitors and their families."],
    ["Thank you for asking about the orchard.", "The owner thanked visitors for asking about the orchard."],
    ["THE ORCHARD AT PELL WAS FLOODED.", "The orchard at Pell was flooded."],
    ["Monday on flooded was Pell at the of the orchard the.", "The orchard of Pell was flooded on Monday."],
  ])("refuses %s but passes %s", (lie, twin) => {
    expect(check(lie)).not.toBeNull();
    expect(check(twin)).toBeNull();
  });

  it.each([
    "The risk for the general public remains low.",
    "About 9,800 people work for the company in 7 countries.",
    "The union put the number of members at 340.",
    "Growers say the orchard is lost.",
    "Had the wall held, the orchard would be dry.",
    "Trust in the growers fell.",
    "Elizabeth I planted the orchard.",
    "The band Me Too played in the orchard.",
  ])("takes %s for a statement", (text) => {
    expect(check(text)).toBeNull();
  });

  it("lets a claim put into quotation marks what it may not say itself", () => {
    expect(check("The owner said: “We keep the gate shut for you.”")).toBeNull();
    expect(check("The owner said we keep the gate shut for you.")).not.toBeNull();
  });

  it("passes whatever is copied from its quote", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom("?", "!", "."), (words, end) => {
        const text = `Keep ${words.replace(/[\s.?!…。！？]/gu, "x")} for yourself${end}`;
        expect(check(text, text)).toBeNull();
      }),
    );
  });
});
