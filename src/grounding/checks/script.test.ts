import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkScript } from "./script.ts";

const check = (text: string, quote: string, facts: Parameters<typeof makeArticle>[0] = {}) =>
  checkScript({ text, quotes: [makeStatement(makeArticle(facts), quote)] });

describe("checkScript", () => {
  it.each([
    ["灯塔在星期一关闭了。", "The lighthouse closed on Monday."],
    ["The lighthouse was closed by Никита Орлов.", "The lighthouse was closed by Nikita Orlov."],
    ["The lighthοuse closed on Monday.", "The lighthouse closed on Monday."],
    [
      "Der Leuchtturm wurde am Montag wegen eines Risses geschlossen.",
      "The lighthouse was closed on Monday for a crack.",
    ],
    ["Le phare a été fermé lundi à cause d'une fissure.", "The lighthouse was closed on Monday for a crack."],
    ["El faro fue cerrado el lunes por una grieta en la torre.", "The lighthouse was closed on Monday for a crack."],
  ])("refuses %s on an English quote, and passes %s", (lie, twin) => {
    const quote = "The lighthouse was closed on Monday by Nikita Orlov because of a crack in its tower.";
    expect(check(lie, quote)).not.toBeNull();
    expect(check(twin, quote)).toBeNull();
  });

  it("passes letters that its quotes or their authors' names hold", () => {
    expect(check("The author, Никита Орлов, saw it.", "It was seen.", { byline: "Никита Орлов" })).toBeNull();
    expect(check("The Ω sign was seen.", "The sign Ω was put up.")).toBeNull();
    expect(check("Zoë Müller saw the Ångström works.", "The works were seen.")).toBeNull();
  });

  it("passes short English claims full of foreign names", () => {
    const quote = "He denied the charges.";
    for (const text of [
      "Viktor Hallam has denied the charges.",
      "Jean Dupont denied the charges.",
      "Anna Muster resigned.",
    ])
      expect(check(text, quote)).toBeNull();
  });

  it("passes a claim in its quote's own language", () => {
    const quote = "Der Leuchtturm wurde am Montag geschlossen, weil ein Riss im Turm gefunden wurde.";
    const facts = { language: "de" };
    expect(check("Am Montag wurde der Leuchtturm wegen eines Risses im Turm geschlossen.", quote, facts)).toBeNull();
    expect(check("Le phare a été fermé lundi à cause d'une fissure dans la tour.", quote, facts)).not.toBeNull();
  });

  it("passes whatever is copied, and nothing in a script that the quote lacks", () => {
    const quote = "The lighthouse was closed on Monday.";
    fc.assert(
      fc.property(fc.stringMatching(/^[а-я]{1,8}$/u), fc.nat({ max: quote.length }), (letters, at) => {
        const mixed = `${quote.slice(0, at)}${letters}${quote.slice(at)}`;
        expect(check(mixed, mixed)).toBeNull();
        expect(check(mixed, quote)).not.toBeNull();
      }),
    );
  });
});
