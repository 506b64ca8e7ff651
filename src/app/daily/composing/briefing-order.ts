import type { BriefingLength } from "../../../domain/briefing.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";

/** What a briefing is to tell. Days are those of the context's `place.timeZone`, which is the schedule's. */
export interface BriefingOrder {
  /** The schedule's id; null: somebody runs one without any. */
  readonly schedule: string | null;
  /** ISO 8601 date in the schedule's zone. */
  readonly date: string;
  /** What was published after `since` and until `until` is news. `since` is best where the window of `previous` ended. */
  readonly window: { readonly since: Date; readonly until: Date };
  /**
   * The schedule's briefing before this one; null: there was none. Where this one is kept, it `follows` that one: by this thread
   * stories of some days ago are known again.
   */
  readonly previous: KeptAnswer | null;
  /** What comes first; empty: everything alike. */
  readonly topics: readonly string[];
  /** Only articles in at least one of these; empty: all that the context's archive holds. */
  readonly collections: readonly string[];
  readonly length: BriefingLength;
}
