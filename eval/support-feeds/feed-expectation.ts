/** What a document's own comment says that a reader must find in it. */
export interface FeedExpectation {
  readonly of: "feed" | "item";
  readonly field: "title" | "link" | "id" | "author" | "text" | "date";
  /** Dates as `2004-01-01T19:48:21Z`; others as they stand, with markup. */
  readonly value: string;
}
