import { captureFiles } from "../../src/testing/capture-files.ts";

const SAMPLES = new URL("../../samples/articles/", import.meta.url);

/** The sample articles that carry what is planted, each with a question that it answers. */
const QUESTIONS: Readonly<Record<string, string>> = {
  "northern-wire-barrier-jams.html": "Why did Gate Three not close?",
  "coast-herald-evacuation.html": "How many people were evacuated from Marrowby?",
  "estuary-review-analysis.html": "What would a new barrier cost?",
  "authority-advice.md": "When does the barrier close?",
};

/** Captures the articles as `article add` does. */
export async function captureCarriers() {
  return Promise.all(
    Object.entries(QUESTIONS).map(async ([name, question]) => {
      const [article] = await captureFiles([new URL(name, SAMPLES)]);
      if (article === undefined) throw new Error(`no article in ${name}`);
      return { article, question };
    }),
  );
}

export type Carrier = Awaited<ReturnType<typeof captureCarriers>>[number];
