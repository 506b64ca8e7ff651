/** An article of the benchmark, with its passages as the program's own indexer cuts them, so that every system holds the same. */
export interface BenchArticle {
  readonly title: string;
  readonly text: string;
  readonly passages: readonly string[];
}

/** A system that is measured. One process builds what it searches, another opens that and asks. */
export interface SearchSystem {
  /** @param path a file in an empty folder */
  build(path: string): Promise<{ add(articles: readonly BenchArticle[]): Promise<void>; close(): Promise<void> }>;
  open(path: string): Promise<{
    /** @returns how many passages were found, at most `limit` */
    ask(question: string, limit: number): Promise<number>;
    close(): Promise<void>;
  }>;
}
