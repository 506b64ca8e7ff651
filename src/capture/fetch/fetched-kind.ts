/** What is fetched: what a person can do about a fault differs. */
export type FetchedKind = "page" | "feed";

interface Advice {
  /** What to do instead of fetching, as a sentence. */
  readonly instead: string;
  readonly tooLarge: string;
  /** Where robots.txt forbids it. */
  readonly forbidden: string;
}

export const FETCH_ADVICE: Readonly<Record<FetchedKind, Advice>> = {
  page: {
    instead: "Save the page from a browser.",
    tooLarge: "Save the part you need and add that.",
    forbidden: "Add it by hand.",
  },
  feed: {
    instead: "It is tried again by itself; if that goes on, tell the site's owner.",
    tooLarge: "Look for a smaller feed of the site.",
    forbidden: "Ask the site's owner, or add its pages by hand.",
  },
};
