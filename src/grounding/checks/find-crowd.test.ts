import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { findCrowd } from "./find-crowd.ts";
import { refuseClaim } from "./refuse-claim.ts";

const quote = makeStatement(makeArticle(), "The harbour office closed the north quay on Monday after the crane fell.");
const check = (text: string) => findCrowd({ text, quotes: [quote] });

describe("findCrowd", () => {
  it.each([
    ["longer than 600 characters", `The crane ${"really ".repeat(90)}fell.`],
    ["more than 160 words and signs", `The crane fell ${"( ".repeat(170)}.`],
    ["more than 24 deeds", `The quay closed${" and he left".repeat(25)}.`],
  ])("refuses a claim of %s", (said, text) => {
    expect(check(text)).toContain(said);
  });

  it("refuses to hold a claim against a quoted sentence that is too crowded", () => {
    const crowded = makeStatement(makeArticle(), `The quay closed ${"( ".repeat(700)}.`);
    expect(findCrowd({ text: "The quay closed.", quotes: [crowded] })).toContain("A sentence of its quotes");
  });

  it("passes a long claim that lists what happened, on a quote that lists as much", () => {
    const list = Array.from({ length: 12 }, (_, day) => `the crane moved on day ${day + 1}`).join(", ");
    expect(check(`The office said that ${list}, and that the quay closed after it fell.`)).toBeNull();
  });

  // Processor time, which other programs do not lengthen: some ten times what it takes, and a tenth of what it took unbounded.
  it.each([
    "North ",
    "said, ",
    "for the first time in ",
    "it fell to the ground and ",
    "Monday ",
    "“a ",
    "( ",
    "the ",
    "aaaaaaaa",
  ])("checks what repeats %j in a bounded time", (piece) => {
    refuseClaim({ text: "The crane fell.", quotes: [quote] });
    const long = `${piece.repeat(2_000).slice(0, 1_980)} ended.`;
    const claim = { text: `${piece.repeat(600).slice(0, 580)} ends.`, quotes: [makeStatement(makeArticle(), long)] };
    const before = process.cpuUsage();
    refuseClaim(claim);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_500);
  });
});
