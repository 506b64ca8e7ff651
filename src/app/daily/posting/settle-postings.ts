import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import { UserError } from "../../../errors.ts";
import { inTurns } from "../../in-turns.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";

export interface SettledPostings {
  /** What was worked on, as it stands now. */
  readonly postings: readonly { readonly key: string; readonly record: PostingRecord }[];
  /** What went wrong, in sentences for a person. */
  readonly faults: readonly string[];
}

/**
 * Does the same for every item, so many at once; what goes wrong with one keeps no other from being done.
 * @throws the signal's reason where it is aborted
 */
export async function settlePostings<T>(
  { signal, reportDefect }: Pick<RoutineContext, "signal" | "reportDefect">,
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<SettledPostings["postings"]>,
): Promise<SettledPostings> {
  const faults: string[] = [];
  const postings = await inTurns(items, atOnce, async (item) => {
    signal.throwIfAborted();
    try {
      return await work(item);
    } catch (fault) {
      signal.throwIfAborted();
      faults.push(fault instanceof UserError ? fault.publicMessage : await reportDefect(fault));
      return [];
    }
  });
  return { postings: postings.flat(), faults };
}
