/** A feed in a list of feeds (OPML). */
export interface OpmlFeed {
  /** As the list writes it; what is no address is for whoever adds it to refuse. */
  readonly url: string;
  readonly title: string | null;
  /** The folders it stands in, each once: the path joined by "/". Empty: none. */
  readonly folders: readonly string[];
}
