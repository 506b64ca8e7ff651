import type { Deed } from "./deed.ts";
import type { NamedDate } from "./read-dates.ts";

/** What one sentence tells, and what it says of who, where and when. */
export interface Telling {
  readonly deeds: readonly Deed[];
  readonly terms: ReadonlySet<string>;
  /** Terms of what stands before it in its paragraph and of its article's title. */
  readonly context: ReadonlySet<string>;
  /** Terms of the names in it, in what stands before it in its paragraph and in its article's title. */
  readonly scene: ReadonlySet<string>;
  /** Of those who are said to say something, the dictionary forms of their heads. */
  readonly speakers: ReadonlySet<string>;
  readonly dates: readonly NamedDate[];
  /** Lower case. */
  readonly weekdays: ReadonlySet<string>;
}
