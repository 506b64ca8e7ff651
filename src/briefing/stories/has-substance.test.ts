import { expect, it } from "vitest";
import { hasSubstance } from "./has-substance.ts";

it.each([
  "Divers found a hole of three metres in the hull.",
  "The toll rose to 21.  Police are still looking.",
  "The mayor of Tarvos has resigned over the fire.",
  "Photographers were kept away from the burning mill.",
])("finds substance in %s", (text) => {
  expect(hasSubstance(text, "en")).toBe(true);
});

it.each([
  "Read more...",
  "Sign up",
  "Subscribe to our letter and get the news of Tarvos and 12 other towns.",
  "Photo: Anna Torv / Coast Agency, Tarvos harbour, 2026",
  "Copyright 2026 Coast Agency. All rights reserved.",
  "Coast Agency, Tarvos.",
  "(Additional reporting by Ada Quill)",
])("finds none in %s", (text) => {
  expect(hasSubstance(text, "en")).toBe(false);
});
