import fc from "fast-check";
import { expect, it } from "vitest";
import type { Span } from "../domain/span.ts";
import { locateVerbatim } from "../grounding/locate-verbatim.ts";
import { foldInSteps } from "./fold-in-steps.ts";

const texts = (maxLength: number) =>
  fc
    .array(fc.constantFrom("a", "b", "1", ".", "%", " ", "\n", "\u200B", "\u00AD", "“", '"', "é", "😀"), { maxLength })
    .map((units) => units.join(""));

async function locate(text: string, words: string, piece?: number): Promise<readonly Span[]> {
  const spans: Span[] = [];
  for await (const span of (await foldInSteps(text, piece)).locate(words)) spans.push(span);
  return spans;
}

/** Context is looked at a piece far: what is invisible for longer than that is no text that anybody reads. */
const isPlain = (text: string) => !/[\u200B\u00AD\s]{4}/u.test(text);

it("finds in pieces what is found in the whole, wherever the pieces end", async () => {
  const inText = texts(60).filter(isPlain);
  await fc.assert(
    fc.asyncProperty(inText, texts(5), fc.integer({ min: 4, max: 20 }), async (text, words, piece) => {
      expect(await locate(text, words, piece)).toEqual(locateVerbatim(text, words));
    }),
    { numRuns: 2_000 },
  );
});

it("finds what stands across pieces of the length that texts are cut into", async () => {
  const sentence = "Gate Three did not close.";
  const text = `${"The tide rose. ".repeat(1_092)}${sentence} ${"It fell. ".repeat(5_000)}${sentence}`;
  const spans = await locate(text, "Gate  Three did\nnot close.");
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([sentence, sentence]);
  expect(spans).toEqual(locateVerbatim(text, sentence));
});

it("says that words may stand there only where they do", async () => {
  const folded = await foldInSteps("The “gate” \n\n stayed shut.", 8);
  expect(folded.mayHold('the "gate"')).toBe(false);
  expect(folded.mayHold('The "gate" stayed')).toBe(true);
});
