import type { Result } from "../app/result.ts";

/** 0: fine, abstention included. 1: some of what was asked for was not done. */
export function exitCode(result: Result): 0 | 1 {
  if (result.kind === "add-summary") return result.summary.failed.length > 0 ? 1 : 0;
  if (result.kind === "removed") return result.articles.length === 0 ? 1 : 0;
  if (result.kind === "feeds-imported") return result.failed.length > 0 ? 1 : 0;
  if (result.kind === "feed-readings") return result.readings.some(({ kind }) => kind === "failed") ? 1 : 0;
  if (result.kind === "posted") return result.posting.state === "posted" ? 0 : 1;
  return 0;
}
