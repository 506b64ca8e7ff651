/** The canonical text of one revision of one article: what a quote is sliced from. */
export interface SourceText {
  readonly articleId: string;
  readonly revision: string;
  readonly text: string;
}
