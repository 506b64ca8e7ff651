import { join } from "node:path";
import { z } from "zod";
import { findConflicts } from "../../src/grounding/conflicts/find-conflicts.ts";
import type { Statement } from "../../src/grounding/statement.ts";
import { segmentSentences } from "../../src/language/segment-sentences.ts";
import { makeArticle } from "../../src/testing/make-article.ts";
import { readJsonl } from "../support/read-jsonl.ts";

const rowSchema = z.object({ doc: z.string(), summary: z.string(), label: z.int(), edit_types: z.array(z.string()) });

/** Whether a summary is found to conflict with its article, and how the summary was falsified. */
export interface SummaryCase {
  readonly isNoted: boolean;
  readonly isConsistent: boolean;
  readonly isNegated: boolean;
}

/**
 * Holds each summary of support/summedits-news.jsonl against the news article it is of, as two sources. Nothing is to be noted
 * where people found the two consistent.
 * @throws {UserError} where the set is absent or of another shape
 */
export async function readSummaryCases(dataDir: string): Promise<readonly SummaryCase[]> {
  const rows = await readJsonl(join(dataDir, "support/summedits-news.jsonl"), rowSchema);
  return rows.map(({ doc, summary, label, edit_types }) => {
    const found = findConflicts([...toStatements("summary", summary), ...toStatements("article", doc)]);
    return {
      isNoted: found.some(({ sides: [a, b] }) => a.statement.article.id !== b.statement.article.id),
      isConsistent: label === 1,
      isNegated: edit_types.includes("negation_insertion_removal"),
    };
  });
}

function toStatements(id: string, text: string): readonly Statement[] {
  const article = makeArticle({ id, title: "", publisher: null });
  const source = { articleId: id, revision: article.revision, text };
  return segmentSentences(text, "en").map((span) => ({ article, source, span }));
}
