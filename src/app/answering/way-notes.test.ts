import { expect, it } from "vitest";
import { degradedNote, partialNote } from "./way-notes.ts";

it.each([
  ["no model is set up (OPENAI_API_KEY)", "no model is set up (OPENAI_API_KEY)."],
  ["The model refused to answer. Ask in other words.", "the model refused to answer. Ask in other words."],
  ["OpenAI's server is down.", "OpenAI's server is down."],
])("a degraded note goes on with: %s", (why, end) => {
  expect(degradedNote(why)).toEqual({
    kind: "degraded",
    text: `Extracts only, in the sources' own words: ${end}`,
  });
});

it("a partial note says that what stands has passed", () => {
  expect(partialNote("The model's answer broke off before its end. Ask again.").text).toBe(
    "Not all of the answer: what stands here has passed every check, but the model's answer broke off before its end. Ask again.",
  );
});
