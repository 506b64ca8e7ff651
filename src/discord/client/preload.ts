import type { Bot } from "../bot.ts";

/**
 * Loads what commands need, which they otherwise load when they first run: the first member who asks should not wait for it, nor
 * anybody whose command must be acknowledged meanwhile.
 */
export async function preload({ checker }: Pick<Bot, "checker">): Promise<void> {
  for (const check of ["scoreSentences", "findQuotedConflicts", "checkDraft", "judgeNear"] as const)
    checker.prepare(check);
  await Promise.all([
    import("../../app/add-articles.ts"),
    import("../../app/answering/write-answer.ts"),
    import("../../app/ask.ts"),
    import("../../app/brief.ts"),
    import("../../app/compare.ts"),
    import("../../app/find-quote.ts"),
    import("../../app/search-passages.ts"),
    import("../../app/summarize.ts"),
    import("../../app/timeline.ts"),
    import("../../app/verify-text.ts"),
  ]);
}
