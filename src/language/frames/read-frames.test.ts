import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Frame, NounPhrase } from "./frame.ts";
import { readFrames } from "./read-frames.ts";
import { standingOf } from "./standing.ts";

const headsOf = (phrases: readonly NounPhrase[]) => phrases.map(({ head }) => head.text);

function frameOf(text: string, lemma: string): Frame {
  const frame = readFrames(text).find(({ verb }) => verb.lemma === lemma);
  if (frame === undefined) throw new Error(`no frame of ${lemma}`);
  return frame;
}

const roles = (text: string, lemma: string) => {
  const { doers, undergoers } = frameOf(text, lemma);
  return [headsOf(doers), headsOf(undergoers)];
};

describe("readFrames", () => {
  it.each([
    ["an aside", "The mill, which the bank sued in May, closed.", "close", ["mill"], []],
    ["the object of a relative clause", "The mill, which the bank sued in May, closed.", "sue", ["bank"], ["mill"]],
    ["a passive", "The barge was sunk by the tug.", "sink", ["tug"], ["barge"]],
    ["a reduced passive", "Boats owned by the guild sailed.", "own", ["guild"], ["Boats"]],
    [
      "a subject behind a restrictive clause",
      "Men who were held beside her, Ivo and Jan, confessed.",
      "confess",
      ["Men"],
      [],
    ],
    ["a noun in -s behind another", "Police searched a printing works in Hale and left.", "leave", ["Police"], []],
    ["what a name with “of” owns", "The Board of Trade's report was lost.", "lose", [], ["report"]],
    ["joined verbs", "The tug struck the pier and sank.", "sink", ["tug"], []],
    ["who is seen to do it", "She saw the guards give keys to boys.", "give", ["guards"], ["keys"]],
    ["who is told to do it", "The port ordered the pilots to leave.", "leave", ["pilots"], []],
    [
      "a subject behind a phrase of time",
      "He said that between May 2016 and June 2019 Holt ran the mill.",
      "run",
      ["Holt"],
      ["mill"],
    ],
    ["a gap that another clause fills", "It was a repair that the firm says was finished.", "finish", [], ["repair"]],
    ["a content clause", "Reports that the gate was shut were denied by the port.", "deny", ["port"], ["Reports"]],
    ["whose it is", "Children whose teachers had left went home.", "go", ["Children"], []],
  ])("reads %s", (_, text, lemma, doers, undergoers) => {
    const [own, theirs] = roles(text, lemma);
    expect(own).toEqual(doers);
    for (const head of undergoers) expect(theirs).toContain(head);
  });

  it("keeps the times of two deeds apart", () => {
    const text = "Holt told the board on 6 May that the mill may close from April.";
    const timesOf = (lemma: string) =>
      frameOf(text, lemma).times.map(({ phrase }) => phrase.words.map((word) => word.text).join(" "));
    expect(timesOf("tell")).toEqual(["6 May"]);
    expect(timesOf("close")).toEqual(["April"]);
  });

  it("gives a second object its receiver", () => {
    const { receivers, undergoers } = frameOf("The court fined Marlow, which was sold in May, £4 million.", "fin");
    expect(headsOf(receivers)).toEqual(["Marlow"]);
    expect(undergoers.flatMap(({ words }) => words.map(({ text }) => text))).toContain("£");
  });

  it("tells how a clause is told: by whom, outside of speech, denied, asked", () => {
    const told = (text: string, lemma: string) => standingOf(frameOf(text, lemma), readFrames(text));
    const aside = "Holt, who left the room, has paid, her lawyer said.";
    expect(told(aside, "leave")).toMatchObject({ isAside: true, reports: [] });
    expect(told(aside, "pay").reports).toHaveLength(1);
    expect(told("Holt did not leave.", "leave").polarity).toBe("negated");
    expect(told("Holt showed no fear.", "show").polarity).toBe("negated");
    expect(told("Holt not only left but paid.", "leave").polarity).toBe("affirmed");
    expect(told("It was unclear whether the mill had closed.", "close").polarity).toBe("open");
  });

  it("stands any text, and says the same of it twice", () => {
    const word = fc.constantFrom(
      "the",
      "mill",
      "who",
      "said",
      "that",
      ",",
      "and",
      "was",
      "closed",
      "by",
      "Holt",
      "in",
      "May",
      "to",
      "not",
      "58",
      "“",
      "”",
      ".",
      "£4",
      "than",
      "whose",
      "-",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        for (const { doers, undergoers, link } of readFrames(text)) {
          for (const { words: own } of [...doers, ...undergoers])
            for (const { text: each, span } of own) expect(text.slice(span.start, span.end)).toBe(each);
          expect(link.parent ?? 0).toBeLessThan(readFrames(text).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads a long hostile text in little time", () => {
    const texts = [
      "the mill, who said, ",
      "A of B and C, ",
      "that the ",
      "not said by the mill and ",
      "in 2016 and in 2017, ",
    ].map((part) => part.repeat(2000 / part.length));
    for (const text of texts) {
      readFrames(text.slice(0, 100));
      const start = performance.now();
      readFrames(text);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});
