import { expect, it } from "vitest";
import { tellReason } from "./tell-reason.ts";

it.each([
  ["The claim says “Monday”, but its quotes say “Friday”.", "Your text says “Monday”, but the sources say “Friday”."],
  ["The quote only asks this; the claim states it.", "The source only asks this; your text states it."],
  ["In the quotes it is “Dar” that did it.", "In the sources it is “Dar” that did it."],
  ["Its quotes only ask.", "The sources only ask."],
  ["The claim is too long; say less in one claim.", "Your text is too long; say less in one sentence."],
])("speaks of %j as of a person's text and its sources", (reason, told) => {
  expect(tellReason(reason)).toBe(told);
});

it.each([
  "A question states nothing that could be verified.",
  "“the claim” and “its quotes say “the quote” of the claim” stand in “The claim”.",
])("leaves %j as it is: words between quotation marks are somebody's own", (reason) => {
  expect(tellReason(reason)).toBe(reason);
});
