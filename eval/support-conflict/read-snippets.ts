import { join } from "node:path";
import { z } from "zod";
import { readJsonl } from "../support/read-jsonl.ts";
import type { Document } from "../support-retrieval/with-archive.ts";

const rowSchema = z.object({
  question: z.string(),
  firstAnswer: z.string(),
  secondAnswer: z.string().nullable(),
  contexts: z.array(z.string()),
});

const fold = (answer: string | null): string => (answer ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A question, what a web search found for it, and whether people saw it answered in two ways. */
export interface SnippetCase {
  readonly question: string;
  readonly documents: readonly Document[];
  readonly isConflict: boolean;
}

/** The day of the page that a search engine puts before a snippet: no words of the page. */
const STAMP = /^(?:\p{Lu}\p{Ll}{2} \d{1,2}, \d{4}|\d+ (?:hour|day|week)s? ago)\s*(?:\.\.\.|-)\s*/u;
/** Where a snippet leaves words out, its parts need not belong together. */
const GAP = /\s*(?:\.\.\.|…)\s*/u;

/**
 * Reads the questions of conflict/qacc.jsonl with each snippet as a document of its own. People saw a conflict where they wrote
 * a second answer that is neither blank nor the first one again: in a quarter of the rows, as the set's paper says
 * (https://arxiv.org/abs/2410.12311).
 * @throws {UserError} where the set is absent or of another shape
 */
export async function readSnippets(dataDir: string): Promise<readonly SnippetCase[]> {
  const rows = await readJsonl(join(dataDir, "conflict/qacc.jsonl"), rowSchema);
  return rows.map(({ question, firstAnswer, secondAnswer, contexts }) => ({
    question,
    isConflict: !["", fold(firstAnswer)].includes(fold(secondAnswer)),
    documents: contexts.map((context, index) => ({
      id: String(index),
      title: null,
      text: context.replace(STAMP, "").split(GAP).filter(Boolean).join("\n\n"),
    })),
  }));
}
