import type { Article, ArticleMetadata, CapturedArticle, Original } from "../domain/article.ts";
import type { ArticleFilter } from "../domain/article-filter.ts";
import type { GuildId } from "../domain/guild-id.ts";
import type { KeptAnswer } from "../domain/kept-answer.ts";
import type { ListedArticle } from "../domain/listed-article.ts";
import type { Passage } from "../domain/passage.ts";
import type { Span } from "../domain/span.ts";

/** What became of a captured article. */
export interface PutOutcome {
  /**
   * added: new to the archive. copy: new, and a near-copy of an article that was there (`article.voice` names it).
   * revised: its URL was known with another text. unchanged: nothing was written.
   */
  readonly kind: "added" | "copy" | "revised" | "unchanged";
  readonly article: Article;
}

/** What an edit sets; absent fields stay. Null clears a field. Every given field's provenance becomes "person". */
export type ArticleChanges = Partial<ArticleMetadata> & { readonly collections?: readonly string[] };

/** A passage as the index keeps it. Terms are what `language/analyse.ts` yields, joined by one space. */
export interface PassageEntry {
  readonly span: Span;
  readonly sentences: readonly Span[];
  readonly titleTerms: string;
  readonly bodyTerms: string;
}

/** The metadata that the index knows: where they change, an article is indexed anew. */
export type IndexedMetadata = Pick<ArticleMetadata, "title" | "language">;

/** Turns an article into index entries. Given to an engine at its construction, so that archive knows no analysis. */
export interface Indexer {
  /** Raised when the analysis changes: an archive indexed by another version is indexed anew when it is opened. */
  readonly version: number;
  /** @returns a promise where the analysis runs elsewhere: never waited for inside a transaction */
  passages(text: string, metadata: IndexedMetadata): readonly PassageEntry[] | Promise<readonly PassageEntry[]>;
}

export interface PassageQuery {
  /**
   * Analysed terms; a passage matches that holds any of them. Of a large archive's passages an engine may leave out those that
   * hold only the commonest.
   */
  readonly terms: readonly string[];
  readonly filter?: ArticleFilter;
  /** How many passages at most. */
  readonly limit: number;
}

export interface PassageHit {
  readonly passage: Passage;
  /** BM25 over title and body terms of this guild's passages; higher is better. */
  readonly score: number;
  /**
   * How often each of the query's terms stands in the title, and in the passage, in the query's order; of one that is asked for
   * twice at its first place.
   */
  readonly titleCounts: readonly number[];
  readonly bodyCounts: readonly number[];
  /** How many terms the passage holds, without its title. */
  readonly bodyTokens: number;
  /** How many terms all passages of its article hold. */
  readonly articleTokens: number;
}

export interface PassageHits {
  /** Best first. */
  readonly hits: readonly PassageHit[];
  /** In how many of the guild's passages, or of the scope's, each query term stands; 0 for an unknown one. */
  readonly passageFrequency: ReadonlyMap<string, number>;
  /** What the guild or the scope holds, before the rest of the filter. */
  readonly totalArticles: number;
  readonly totalPassages: number;
  /** How many articles the filter leaves. */
  readonly searchedArticles: number;
}

export interface AnswerQuery {
  /** Only answers that quote this article. */
  readonly articleId?: string;
  /** Only answers given in this channel. */
  readonly channel?: string;
  /** No other member's private answers than this one's. Absent: all members'. */
  readonly visibleTo?: string;
  /** How many at most: a whole number, 0 or more. */
  readonly limit: number;
}

/** What small documents there are. */
export const DOCUMENT_KINDS = [
  "settings",
  "feedback",
  "conversation",
  "welcome",
  "turn",
  "publication",
  "thread",
  "feed",
  "feed-state",
  "feed-items",
  "schedule",
  "posting",
  "posting-page",
  "correction",
  "notice",
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A small document under its key. */
export interface KeyedDocument {
  /** 1 to 200 characters. */
  readonly key: string;
  /** What JSON can say, up to 100,000 characters of it. As it was put: whoever reads it checks it. */
  readonly value: unknown;
}

export interface DocumentQuery {
  /** Only keys that begin so. */
  readonly keyPrefix?: string;
  /** How many at most: a whole number, 0 or more. */
  readonly limit: number;
}

/** Tokens that a member used of a model. */
export interface Spending {
  /** 1 to 64 characters that name the member. */
  readonly user: string;
  /** ISO 8601 date. */
  readonly day: string;
  /** A whole number, 0 or more. */
  readonly tokens: number;
}

/**
 * Keeps a guild's articles and finds passages in them. Every call speaks for one guild and touches nothing of another.
 * Each write is one transaction: after a crash an article is whole, with its index entries, or absent.
 * A failed read throws; absent is null and is never the result of a failure.
 */
export interface Archive {
  put(guild: GuildId, captured: CapturedArticle): Promise<PutOutcome>;
  get(guild: GuildId, id: string): Promise<Article | null>;
  /** Articles in the order of `ids`, null where there is none. */
  getMany(guild: GuildId, ids: readonly string[]): Promise<readonly (Article | null)[]>;
  /** Canonical text of the current revision, or of the one named. */
  text(guild: GuildId, id: string, revision?: string): Promise<string | null>;
  /** The captured bytes of a revision. */
  original(guild: GuildId, id: string, revision?: string): Promise<Original | null>;
  /** Newest first by publishing date, undated last, then by capture time. */
  list(guild: GuildId, filter?: ArticleFilter): Promise<readonly Article[]>;
  /**
   * What is told of the same articles in lists, in the same order, their collections by name. Cheap, for completion and for long
   * lists: no record is read or checked.
   */
  titles(guild: GuildId, filter?: ArticleFilter): Promise<readonly ListedArticle[]>;
  /**
   * The distinct publishers and collections of the guild's articles, each sorted; cheap, for analysis and completion.
   * @param scope as in `ArticleFilter`; of the collections, only these
   */
  facets(
    guild: GuildId,
    scope?: readonly string[],
  ): Promise<{ readonly publishers: readonly string[]; readonly collections: readonly string[] }>;
  /** @returns null where there is no such article. */
  edit(guild: GuildId, id: string, changes: ArticleChanges): Promise<Article | null>;
  /** Takes the article, all its revisions and index entries out. @returns whether it was there. */
  remove(guild: GuildId, id: string): Promise<boolean>;
  search(guild: GuildId, query: PassageQuery): Promise<PassageHits>;
  /**
   * Keeps an answer under its id, with the articles and revisions that its quotes rest on. After a crash it is whole or absent.
   * @throws {RangeError} where the id is taken or not fit; the answer that was kept under it stays as it was
   */
  keepAnswer(guild: GuildId, kept: KeptAnswer): Promise<void>;
  /**
   * An answer outlives the articles it rests on. Its quotes are what was kept, not checked against any source: `grounding`
   * verifies them before they are shown again.
   * @returns the answer as it was kept, or null
   */
  answer(guild: GuildId, id: string): Promise<KeptAnswer | null>;
  /**
   * Kept answers, the last kept first: all, or those with a quote from an article (any revision of it, also of a removed one).
   * @throws {RangeError} where the limit is not fit
   */
  answers(guild: GuildId, query: AnswerQuery): Promise<readonly KeptAnswer[]>;
  /** Lets every member see an answer that was private. @returns whether it is there */
  publishAnswer(guild: GuildId, id: string): Promise<boolean>;
  /** A guild's small document, null where there is none. One that cannot be read throws. */
  document(guild: GuildId, kind: DocumentKind, key: string): Promise<unknown>;
  /** A guild's documents of a kind, the last put first. */
  documents(guild: GuildId, kind: DocumentKind, query: DocumentQuery): Promise<readonly KeyedDocument[]>;
  /**
   * Puts a document in the place of the one under its key.
   * @throws {RangeError} where key or value are not fit
   */
  putDocument(guild: GuildId, kind: DocumentKind, document: KeyedDocument): Promise<void>;
  /**
   * Puts a document where its key is free, in one step beside all other calls and processes.
   * @returns false where the key is taken; then nothing is written
   * @throws {RangeError} where key or value are not fit
   */
  createDocument(guild: GuildId, kind: DocumentKind, document: KeyedDocument): Promise<boolean>;
  /**
   * Puts a document where what stands under its key is still what was read, in one step beside all other calls and processes.
   * @param known what `document` gave: null where there was none
   * @returns false where something else stands there by now; then nothing is written
   * @throws {RangeError} where key or value are not fit
   */
  replaceDocument(guild: GuildId, kind: DocumentKind, document: KeyedDocument, known: unknown): Promise<boolean>;
  /** @returns whether it was there */
  removeDocument(guild: GuildId, kind: DocumentKind, key: string): Promise<boolean>;
  /** What keeps the archive, and how large all of it is. */
  measure(): Promise<{ readonly engine: string; readonly bytes: number }>;
  /**
   * Adds tokens to what a guild and one of its members have spent on a day, durably, and tells the new sums. Each call is one
   * step, whatever other calls and processes spend meanwhile. Zero tokens only ask and write nothing. What is older than 40
   * days, counted from a day that is spent on, is forgotten.
   * @throws {RangeError} where user, day or tokens are not fit
   */
  spend(guild: GuildId, spending: Spending): Promise<{ readonly byGuild: number; readonly byUser: number }>;
  close(): Promise<void>;
}
