import { describe, expect, it } from "vitest";
import { isPastForm } from "./is-past-form.ts";

describe("isPastForm", () => {
  it.each(["opened", "Denied", "built", "stolen", "agreed"])("takes %j for a verb in the past", (word) => {
    expect(isPastForm(word)).toBe(true);
  });

  it.each(["open", "people", "children", "feet", "winning", "wives", "better", "red", ""])(
    "does not take %j for one",
    (word) => {
      expect(isPastForm(word)).toBe(false);
    },
  );
});
