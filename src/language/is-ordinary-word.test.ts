import { describe, expect, it } from "vitest";
import { isOrdinaryWord } from "./is-ordinary-word.ts";

describe("isOrdinaryWord", () => {
  it.each(["Heavy", "Inflation", "Police", "Rebels", "Floodwaters", "Gunmen", "Ex-soldiers", "Anger"])(
    "takes %s for an ordinary word with a capital",
    (word) => {
      expect(isOrdinaryWord(word)).toBe(true);
    },
  );

  it.each(["Halden", "London", "Apple", "Turkey", "Lindqvist", "Paris", "Hamas", "French", "Williams", "Jinping"])(
    "takes %s for a name",
    (word) => {
      expect(isOrdinaryWord(word)).toBe(false);
    },
  );
});
