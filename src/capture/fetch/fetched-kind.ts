/** What is fetched: what a person can do about a fault differs. */
export type FetchedKind = "page" | "feed";

interface Advice {
  /** What to do instead of fetching, as a sentence. */
  readonly instead: string;
  readonly tooLarge: string;
  /** Where robots.txt forbids it. */
  readonly forbidden: string;
  /** What is fetched from public addresses only, and what to do about one that is not, as sentences. */
  readonly privateHost: string;
  /** What becomes of a password in an address, as a clause, and what to do about it, as a sentence. */
  readonly password: string;
}

export const FETCH_ADVICE: Readonly<Record<FetchedKind, Advice>> = {
  page: {
    instead: "Save the page from a browser.",
    tooLarge: "Save the part you need and add that.",
    forbidden: "Add it by hand.",
    privateHost: "only pages on the public internet are fetched. Save the page as a file and add that.",
    password: "which would be kept with the article. Take it out, or save the page from a browser.",
  },
  feed: {
    instead: "It is tried again by itself; if that goes on, tell the site's owner.",
    tooLarge: "Look for a smaller feed of the site.",
    forbidden: "Ask the site's owner, or add its pages by hand.",
    privateHost:
      "only feeds on the public internet are read. Give its public address, or ask whoever runs Footnote to allow the host (FETCH_ALLOW_HOSTS).",
    password: "which would be shown wherever the feed is listed. Take it out; a feed that asks for one cannot be read.",
  },
};
