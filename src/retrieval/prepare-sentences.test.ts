import { describe, expect, it } from "vitest";
import { segmentSentences } from "../language/segment-sentences.ts";
import { prepareSentences } from "./prepare-sentences.ts";

const prepare = (text: string) => prepareSentences(text, segmentSentences(text, "en"), "en");

describe("prepareSentences", () => {
  it("leaves headings out", () => {
    expect(prepare("A cold spring\n\nThe harbour froze in May.").map(({ text }) => text)).toEqual([
      "The harbour froze in May.",
    ]);
  });

  it("lets a short form stand for the name it was made of, and the other way round", () => {
    const [, second] = prepare("The Northern Ferry Alliance (NFA) met. The NFA voted.");
    expect(second?.terms.has("allianc")).toBe(true);
  });

  it("does not read the end of a small-letter compound as a word of its own", () => {
    const [all, china] = prepare("They are all-weather friends. The Orrin-Velden line opened.");
    expect(all?.terms.has("weather")).toBe(false);
    expect(china?.terms.has("velden")).toBe(true);
  });
});
