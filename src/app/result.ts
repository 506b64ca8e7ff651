import type { Answer } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import type { DiffPart } from "../domain/diff-part.ts";
import type { Feedback } from "../domain/feedback.ts";
import type { KeptAnswer } from "../domain/kept-answer.ts";
import type { ListedArticle } from "../domain/listed-article.ts";
import type { VerifiedQuote } from "../domain/quote.ts";
import type { ChannelSettings, EffectiveSettings, GuildSettings, SettingsLevel } from "../domain/settings.ts";
import type { CommandDefinition, Vitals } from "./command.ts";
import type { DailyResult } from "./daily/daily-result.ts";
import type { FeedResult } from "./feeds/feed-result.ts";
import type { Remark } from "./remark.ts";
import type { VerifiedSentence } from "./verifying/verified-sentence.ts";

/** A place where a text was found, or its nearest look-alike, which is never called a quote. */
export interface QuoteMatch {
  readonly match: "exact" | "altered";
  readonly quote: VerifiedQuote;
  readonly article: Article;
  /** For "altered" only: where the words looked for and the source's differ. */
  readonly diff: readonly DiffPart[] | null;
}

export interface AddSummary {
  /** Ids of new articles. */
  readonly added: readonly string[];
  readonly revised: readonly string[];
  readonly unchanged: readonly string[];
  /** Ids of new articles that are near-copies of another. */
  readonly copies: readonly string[];
  /** Ids of kept answers that quote an earlier text of what was revised. */
  readonly restingAnswers: readonly string[];
  readonly failed: readonly { readonly input: string; readonly reason: string }[];
  /** Files found in folders that are no documents: pictures, styles, scripts and the like. */
  readonly skipped: readonly string[];
  /** Every article named above, by id, for display. */
  readonly articles: ReadonlyMap<string, Article>;
}

/** What a guild and the place have set, and what holds there. */
export interface SettingsView {
  readonly guild: GuildSettings;
  /** Null where the place has no channel. */
  readonly channel: ChannelSettings | null;
  /** What holds at the place. */
  readonly effective: EffectiveSettings;
  /** Tokens a day that the program's configuration allows at most; null: no limit. */
  readonly ceiling: { readonly guildTokensPerDay: number | null; readonly userTokensPerDay: number | null };
}

/** Feedback with the answer it is on. */
export interface FeedbackEntry extends Feedback {
  /** Null where the answer is another member's alone. */
  readonly question: string | null;
  /** The command that gave the answer. */
  readonly command: string;
}

export interface Budget {
  readonly spentTokens: number;
  /** Null: no limit. */
  readonly limitTokens: number | null;
}

/** How the program and the guild's archive are. */
export interface Status extends Vitals {
  /** ISO 8601 date-time, UTC. */
  readonly asOf: string;
  readonly archive: {
    /** Such as "SQLite". */
    readonly engine: string;
    /** What may be seen at the place. */
    readonly articles: number;
    readonly passages: number;
    /** Of the whole archive, all guilds together. */
    readonly bytes: number;
  };
  /** Null where no model is set up. */
  readonly model: { readonly id: string; readonly judgeId: string | null } | null;
  /** Tokens since midnight UTC. */
  readonly budget: { readonly guild: Budget; readonly user: Budget };
}

/** What a command came to. Each face renders it its own way; exit codes follow from it. */
export type Result =
  | {
      readonly kind: "answer";
      readonly answer: Answer;
      /** The id under which it is kept; absent where it could not be. */
      readonly id?: string;
      /** Whether everybody may read what is kept under the id, whoever it is shown to. Absent: who it is shown to may. */
      readonly isPublic?: boolean;
      /** What a reader must know that came after the answer: sources revised or removed since, or why it could not be kept. */
      readonly remarks?: readonly Remark[];
    }
  | { readonly kind: "answers"; readonly answers: readonly KeptAnswer[] }
  | {
      readonly kind: "passages";
      readonly query: string;
      readonly passages: readonly {
        readonly quote: VerifiedQuote;
        readonly article: Article;
        readonly score: number;
      }[];
    }
  | { readonly kind: "quote-matches"; readonly text: string; readonly matches: readonly QuoteMatch[] }
  | { readonly kind: "verification"; readonly text: string; readonly sentences: readonly VerifiedSentence[] }
  | { readonly kind: "add-summary"; readonly summary: AddSummary }
  | { readonly kind: "articles"; readonly articles: readonly ListedArticle[] }
  | { readonly kind: "article"; readonly article: Article; readonly text: string }
  | { readonly kind: "article-text"; readonly id: string; readonly revision: string; readonly text: string }
  | {
      readonly kind: "edited";
      readonly article: Article;
      readonly fields: readonly string[];
      /** Ids of kept answers that quote it. */
      readonly restingAnswers: readonly string[];
    }
  | {
      readonly kind: "removed";
      readonly articles: readonly Article[];
      /** Ids of kept answers whose quotes are withdrawn by it. */
      readonly restingAnswers: readonly string[];
    }
  | {
      readonly kind: "settings";
      readonly settings: SettingsView;
      /** Whose settings were changed; null where they are only shown. */
      readonly changed: SettingsLevel | null;
      /** What the person should know of what they set. */
      readonly remarks: readonly string[];
    }
  | FeedResult
  | DailyResult
  | { readonly kind: "feedback"; readonly entries: readonly FeedbackEntry[] }
  | { readonly kind: "status"; readonly status: Status }
  | {
      readonly kind: "help";
      readonly commands: readonly CommandDefinition[];
      readonly topic: CommandDefinition | null;
    };
