import type { Descriptor } from "./descriptor.ts";

/** Which articles a list or a search looks at. All given conditions must hold. */
export interface ArticleFilter {
  /** First day, ISO 8601 date; undated articles do not match a filter with a day. */
  readonly since?: string;
  /** Last day, inclusive, ISO 8601 date. */
  readonly until?: string;
  /** First captured then or later: ISO 8601 date-time, UTC, with milliseconds. */
  readonly capturedFrom?: string;
  /** Publisher's name, compared without case. */
  readonly publisher?: string;
  readonly descriptor?: Descriptor;
  /** SHA-256 of the canonical text: only articles whose present text this is. Found without looking at the others. */
  readonly revision?: string;
  /** Only these articles. Found without looking at the others. */
  readonly ids?: readonly string[];
  readonly collection?: string;
  /** In at least one of these collections: as much as may be seen at a place. Never empty. */
  readonly scope?: readonly string[];
}
