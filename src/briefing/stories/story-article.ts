/** An article as far as it takes to tell which event it is about. */
export interface StoryArticle {
  readonly id: string;
  /** The id of the article whose words these are: copies of one text share it. */
  readonly voice: string;
  readonly publisher: string | null;
  /** When it was published, milliseconds since 1970. */
  readonly publishedAt: number;
  readonly title: string;
  /** How it begins; some 150 words tell the event. */
  readonly lead: string;
  /** ISO 639-1 code. */
  readonly language: string | null;
}
