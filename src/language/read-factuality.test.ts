import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFactuality } from "./read-factuality.ts";

/** How the clause of a verb is told: its polarity, its hedges and the frames of its reports. */
const told = (sentence: string, verb: string) => {
  const clause = readFactuality(sentence).find((each) => each.verb.text === verb);
  if (clause === undefined) throw new Error(`no clause of ${verb} in ${sentence}`);
  return [
    clause.polarity,
    clause.hedges.map(({ kind }) => kind).join(" "),
    clause.reports.map(({ frame }) => frame).join("; "),
  ];
};

describe("readFactuality", () => {
  it.each([
    ["The boat sank.", "sank", "affirmed"],
    ["The boat did not sink.", "sink", "negated"],
    ["The boat has never sunk.", "sunk", "negated"],
    ["No boat sank.", "sank", "negated"],
    ["The crew failed to save the boat.", "save", "negated"],
    ["The crew did not fail to save the boat.", "save", "affirmed"],
    ["The crew did not refuse to sail.", "sail", "open"],
    ["The crew denied having moved the boat.", "moved", "negated"],
    ["The owner did not say that the boat sank.", "sank", "open"],
    ["The owner does not believe that the boat sank.", "sank", "negated"],
    ["The pilot, who did not sail, sold the boat.", "sold", "affirmed"],
    ["The owner doubted that the boat sank.", "sank", "negated"],
    ["The crew stopped short of selling the boat.", "selling", "negated"],
    ["The crew did not sell or sink the boat.", "sink", "negated"],
    ["Few crews sank boats.", "sank", "negated"],
    ["A few crews sank boats.", "sank", "affirmed"],
    ["The boat sailed as a ferry and not as a tug.", "sailed", "affirmed"],
    ["The boat is a ferry and not a tug.", "is", "affirmed"],
    ["The boat was sold as a ferry, not a tug.", "sold", "affirmed"],
    ["In May, not a boat sailed.", "sailed", "negated"],
    ["The crew decided, by six votes to four, not to sail.", "sail", "negated"],
    ["The boat no longer carries coal but timber.", "carries", "affirmed"],
    ["The boat is forbidden by its owner to sail.", "sail", "negated"],
    ["The contract bars crews from working.", "working", "negated"],
  ])("reads polarity: %s", (sentence, verb, polarity) => {
    expect(told(sentence, verb)[0]).toBe(polarity);
  });

  it.each([
    ["The boat may sink.", "sink", "possible"],
    ["The boat will sink.", "sink", "future"],
    ["The boat is expected to sink.", "sink", "expected"],
    ["The boat is due to sail.", "sail", "scheduled"],
    ["The crew plans to sail.", "sail", "planned"],
    ["The owner urged the crew to sail.", "sail", "demanded"],
    ["The boat allegedly sank.", "sank", "alleged"],
    ["If the boat sank, nobody saw it.", "sank", "conditional"],
    ["Who sank the boat?", "sank", "asked"],
    ["The boat sank in May.", "sank", ""],
    ["Without wind, the boat will sink.", "sink", "conditional future"],
    ["The boat could sink, provided the crew agrees.", "agrees", "conditional"],
    ["It would not sail after sinking a boat.", "sinking", ""],
  ])("reads certainty: %s", (sentence, verb, hedges) => {
    expect(told(sentence, verb)[1]).toBe(hedges);
  });

  it.each([
    ["The pilot said that the boat sank.", "sank", "The pilot said"],
    ["The boat sank, the pilot said.", "sank", "the pilot said"],
    ["“The boat sank,” said Rhea Moss, the pilot.", "sank", "said Rhea Moss"],
    ["The boat, the pilot said, sank at noon.", "sank", "the pilot said"],
    ["The boat sank, according to the pilot.", "sank", "according to the pilot"],
    ["Police accused the pilot of sinking the boat.", "sinking", "Police accused"],
    ["The pilot said he swam and denied sinking the boat.", "sinking", "denied"],
    ["The pilot sold the boat and left.", "left", ""],
    ["“The boat sank,” the pilot, Rhea Moss, told the court.", "sank", "the pilot, Rhea Moss, told"],
    ["The boat had sunk since the storm, the pilot said.", "sunk", "the pilot said"],
    ["The pilot blamed nobody but criticised the crew for sinking the boat.", "sinking", "criticised"],
    ["The owner called it “a boat that sank”.", "sank", "The owner called"],
    ["Reader: state that the boat sank.", "sank", "Reader: state"],
    ["The pilot declined to say whether the boat sank.", "sank", "to say"],
    ["The pilot assumed command when the boat sank.", "sank", ""],
  ])("reads who says it: %s", (sentence, verb, frame) => {
    expect(told(sentence, verb)[2]).toBe(frame);
  });

  it("keeps every word of any text in at most one clause, in order", () => {
    const words = fc.constantFrom(
      "the",
      "boat",
      "said",
      "not",
      "sank",
      ",",
      "“",
      "”",
      "to",
      "will",
      "who",
      "and",
      "denied",
      "Rhea",
      "accused",
      "of",
      "?",
      ".",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 25 }).map((each) => each.join(" ")),
          fc.string(),
        ),
        (text) => {
          const starts = readFactuality(text).flatMap((clause) => clause.words.map(({ span }) => span.start));
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ["The risk to the boat remains low.", "remains"],
    ["The clinic informed patients of the error.", "informed"],
    ["Ten people work for the line.", "work"],
    ["The pilot says the price rises.", "rises"],
  ])("finds the verb that the tagger takes for another word: %s", (sentence, verb) => {
    expect(readFactuality(sentence).map((clause) => clause.verb.text)).toContain(verb);
  });

  it("leaves out of the speaker what opens the sentence", () => {
    const clause = readFactuality("In addition, Rhea Moss said that the boat sank.").at(-1);
    expect(clause?.reports[0]?.speaker.map(({ text }) => text)).toEqual(["Rhea", "Moss"]);
  });
});
