import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Phrase, readClauses } from "./read-clauses.ts";

const write = ({ words }: Phrase): string => words.map(({ text }) => text).join(" ");

/** "verb(subjects; objects; preposition phrase …)", with "passive" and "not" where they hold. */
const outline = (text: string): readonly string[] =>
  readClauses(text).map(({ verb, isPassive, isNegated, subjects, objects, complements }) => {
    const marks = `${isPassive ? "passive " : ""}${isNegated ? "not " : ""}`;
    const beside = complements.map(({ preposition, phrase }) => `${preposition} ${write(phrase)}`);
    return `${marks}${verb.lemma}(${[subjects, objects].map((phrases) => phrases.map(write).join(" + ")).join("; ")}; ${beside.join(", ")})`;
  });

describe("readClauses", () => {
  test.each([
    ["The board sued the union in Oslo.", "sue(The board; the union; in Oslo)"],
    ["The union was sued by the board.", "passive sue(The union; ; by the board)"],
    ["Three people have been killed by floods.", "passive kill(Three people; ; by floods)"],
    ["Lena Holt and Ana Ruiz met the union.", "meet(Lena Holt + Ana Ruiz; the union; )"],
    ["The founder of the start-up Marlow Media resigned.", "resign(The founder of the start - up Marlow Media; ; )"],
    ["The court shut down the port.", "shut(The court; the port; )"],
    ["The minister, a former judge, resigned.", "resign(The minister; ; )"],
    ["In May, the union told the board a lie.", "tell(the union; the board; )"],
    ["A pact between the port and the guild failed.", "fail(A pact; ; )"],
    ["The ferry would close in June.", "close(The ferry; ; in June)"],
  ])("reads %s", (text, clause) => {
    expect(outline(text)).toEqual([clause]);
  });

  test("gives a relative clause its antecedent, and joined verbs their subject", () => {
    expect(outline("Dar, who leads the union, did not accept the offer and rejected it.")).toEqual([
      "lead(Dar; the union; )",
      "not accept(Dar; the offer; )",
      "reject(Dar; it; )",
    ]);
  });

  test("gives what is said its own subject, also after a phrase or a conjunction", () => {
    expect(outline("Holt said fares at the port would rise.")).toEqual(["say(Holt; ; )", "rise(fares; ; )"]);
    expect(outline("The board waited until the accounts were read.").at(-1)).toBe("passive read(the accounts; ; )");
    expect(outline("A port that lost money and that owes taxes closed.").at(1)).toBe("owe(A port; taxes; )");
    expect(outline("Holt was the one who slept.").at(-1)).toBe("sleep(Holt; ; )");
  });

  test("says that the subject of an infinitive is inferred", () => {
    const [ordered, arrest] = readClauses("The court ordered police to arrest the owner.");
    expect(ordered?.isSubjectInferred).toBe(false);
    expect(arrest?.isSubjectInferred).toBe(true);
    expect(arrest?.subjects.map(write)).toEqual(["police"]);
  });

  test("reads a phrase between commas beside a name as the same one", () => {
    const [clause] = readClauses("Lena Holt, the mayor, resigned.");
    expect(clause?.subjects.map(({ apposition }) => apposition?.head.text)).toEqual(["mayor"]);
  });

  test("takes what follows a verb of saying for the next verb's subject", () => {
    expect(outline("The owner said it had closed the port.")).toEqual(["say(The owner; ; )", "close(it; the port; )"]);
  });

  const WORDS = "the board Holt sued was by who , and to not of in said . Marlow killing ’s 12 that - up".split(" ");
  test("reads any order of words, and only words that stand there", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        for (const { verb, subjects, objects } of readClauses(text)) {
          for (const word of [verb, ...[...subjects, ...objects].flatMap((phrase) => phrase.words)])
            expect(text.slice(word.span.start, word.span.end)).toBe(word.text);
        }
      }),
    );
  });
});
