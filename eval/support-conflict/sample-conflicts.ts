import { readdir } from "node:fs/promises";
import type { Conflict } from "../../src/grounding/conflicts/conflict.ts";
import { findConflicts } from "../../src/grounding/conflicts/find-conflicts.ts";
import { segmentSentences } from "../../src/language/segment-sentences.ts";
import { captureFiles } from "../../src/testing/capture-files.ts";
import { makeArticle } from "../../src/testing/make-article.ts";

const SAMPLES = new URL("../../samples/articles/", import.meta.url);

/** What the sample articles differ on, by words of the two sides. The agency report stands in two papers. */
const GOLD: readonly (readonly [string, string])[] = [
  ["about 1,200 people were evacuated", "1,850 people were evacuated"],
];
const PAPERS_OF_FIRST_SIDE = 2;

/** How many conflicts are found among all sentences of the sample archive, how many of them are true, and how many there are. */
export async function findSampleConflicts() {
  const names = await readdir(SAMPLES);
  const captured = await captureFiles(names.map((name) => new URL(name, SAMPLES)));
  const statements = captured.flatMap(({ text, metadata }, index) => {
    const article = makeArticle({ id: `sample ${index}`, ...metadata });
    const source = { articleId: article.id, revision: article.revision, text };
    return segmentSentences(text, metadata.language).map((span) => ({ article, source, span }));
  });
  const found = findConflicts(statements);
  return {
    found: found.length,
    right: found.filter((conflict) => GOLD.some((words) => isBetween(conflict, words))).length,
    all: GOLD.length * PAPERS_OF_FIRST_SIDE,
  };
}

function isBetween({ sides }: Conflict, [one, other]: readonly [string, string]): boolean {
  const said = sides.map(({ statement: { source, span } }) => source.text.slice(span.start, span.end));
  return said.some((text) => text.includes(one)) && said.some((text) => text.includes(other));
}
