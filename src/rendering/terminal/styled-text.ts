/** What a run of text is. `paint` decides what each looks like; text without a style is Footnote's own prose. */
export type Style = "quote" | "title" | "number" | "dim" | "note" | "asked" | "source" | "command";

/** A run of text of any origin. Nothing in it is taken for markup: `paint` neutralises it. */
export interface StyledText {
  readonly text: string;
  readonly style?: Style;
  /** An `http(s)` address that a terminal may open when the text is clicked. */
  readonly link?: string;
}

/** A paragraph to lay out. */
export interface Block {
  readonly content: readonly StyledText[];
  /** Stands before the first line, and before each further one; both of the same width. */
  readonly first?: readonly StyledText[];
  readonly rest?: readonly StyledText[];
  /** False for what may not be broken, such as an address. */
  readonly wraps?: boolean;
}

export type Line = readonly StyledText[];
