/** What the process that works through a morning is given. */
export interface Job {
  /** The archive's file. */
  readonly path: string;
  /** The guild's id. */
  readonly guild: string;
  readonly feeds: readonly string[];
  /** The base URL of the model's API. */
  readonly modelUrl: string;
  /** Milliseconds since 1970. */
  readonly evening: number;
  readonly morning: number;
}

/** What it says: that the night is over, and the papers are to publish; or what its morning came to. */
export type Said = { readonly kind: "evening is done" } | { readonly kind: "figures"; readonly figures: Figures };

export interface Figures {
  /** By name, each with its unit. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly baselines: Readonly<Record<string, number>>;
}
