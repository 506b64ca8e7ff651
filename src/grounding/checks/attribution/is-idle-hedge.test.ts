import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../testing/make-article.ts";
import { makeStatement } from "../../../testing/make-statement.ts";
import { checkAttribution } from "../attribution.ts";

const check = (claim: string, quote: string) =>
  checkAttribution({ text: claim, quotes: [makeStatement(makeArticle(), quote)] });

describe("isIdleHedge", () => {
  it.each([
    [
      "offering a tool is not offering to do what it is for",
      "Tools shorten the queue at the gate.",
      "We offer a set of tools to shorten the queue at the gate.",
      "The port shortened the queue at the gate.",
      "The port offered to shorten the queue at the gate.",
    ],
    [
      "in order to is no order",
      "The line's timetable serves the islands.",
      "The line changed its timetable in order to serve the islands.",
      "The line served the islands.",
      "The council gave the line an order to serve the islands.",
    ],
    [
      "a condition says whom it speaks of",
      "People who have been bitten should call the clinic.",
      "If you have been bitten, call the clinic.",
      "The dog was bitten.",
      "If the dog was bitten, call the clinic.",
    ],
    [
      "a chance told as one",
      "The chance of being hurt at work was 40% lower for members, the trial found.",
      "Members were 40% less likely to be hurt at work, a trial found.",
      "Members were hurt at work, the trial found.",
      "Members were likely to be hurt at work, a trial found.",
    ],
    [
      "what doing it would cost",
      "Extending the grant would cost 3 million crowns, the minister said.",
      "The minister said the state may extend the grant, at a cost of 3 million crowns.",
      "The minister said the state has extended the grant.",
      "The minister said the state may extend the grant, at a cost of 3 million crowns.",
    ],
  ])("%s: passes “%s” of “%s” and refuses “%s” of “%s”", (_, honest, quote, lie, other) => {
    expect(check(honest, quote)).toBeNull();
    expect(check(lie, other)).toEqual(expect.any(String));
  });
});
