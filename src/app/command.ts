import type { Archive } from "../archive/archive.ts";
import type { Claim, NumberedQuote } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import type { GuildId } from "../domain/guild-id.ts";
import type { InputList } from "./adding/document-input.ts";
import type { Models } from "./answering/models.ts";
import type { Capturer } from "./capturing/capturer.ts";
import type { Checker } from "./checking/checker.ts";
import type { Result } from "./result.ts";
import type { PostingTools } from "./routine/routine-context.ts";

/** A face shows commands to people. */
export type FaceName = "terminal" | "discord";

interface OptionBase {
  /** One line, written for a newcomer. */
  readonly description: string;
  readonly required?: boolean;
  /** Given by place instead of by `--name` in the terminal. A `rest` option takes all words that are left. */
  readonly place?: "one" | "rest";
  /** The one face that has this option; absent: all. What is `required` is so on that face only. */
  readonly face?: FaceName;
  /** What follows the description in the terminal, which can do more with this option. */
  readonly terminalNote?: string;
}

/** One option of a command: what it takes and its limits. The same data serves the terminal and Discord. */
export type OptionDefinition = OptionBase &
  (
    | {
        readonly type: "string";
        /** In UTF-16 code units. */
        readonly minLength?: number;
        readonly maxLength: number;
        readonly repeatable?: boolean;
        /** What to complete with while a person types. */
        readonly completes?: "article" | "publisher" | "collection" | "command" | "topic" | "feed";
      }
    | { readonly type: "choice"; readonly choices: readonly string[]; readonly repeatable?: boolean }
    /** ISO 8601 date. */
    | { readonly type: "date" }
    | { readonly type: "integer"; readonly min: number; readonly max: number }
    | { readonly type: "flag" }
    /** A role of the guild's members, by its id. */
    | { readonly type: "role" }
    /** A channel that messages are posted in, by its id. */
    | { readonly type: "channel" }
    /** A file that a person attaches; the value names it, and the face reads it when it is added. */
    | { readonly type: "attachment"; readonly repeatable?: boolean }
  );

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type ValueOf<O extends OptionDefinition> = O extends { readonly repeatable: true }
  ? readonly OneValueOf<O>[]
  : OneValueOf<O>;

type OneValueOf<O extends OptionDefinition> = O extends { readonly type: "integer" }
  ? number
  : O extends { readonly type: "flag" }
    ? boolean
    : O extends { readonly type: "choice"; readonly choices: readonly (infer C)[] }
      ? C
      : string;

/** The parsed options a command runs with, derived from its declaration. */
export type OptionValues<D extends OptionDefinitions> = {
  readonly [K in keyof D as IsSure<D[K]> extends true ? K : never]: ValueOf<D[K]>;
} & {
  readonly [K in keyof D as IsSure<D[K]> extends true ? never : K]?: ValueOf<D[K]>;
};

/** Whether an option has a value on every face. */
type IsSure<O extends OptionDefinition> = O extends { readonly required: true }
  ? O extends { readonly face: FaceName }
    ? false
    : true
  : false;

/** How far a long command has come. */
export interface Progress {
  readonly done: number;
  /** Null while the number is still being counted. */
  readonly total: number | null;
  /** What was just finished, with its outcome, in a few words. */
  readonly label: string;
}

/** A document as it came from the web. */
export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** As the server named it, or null. */
  readonly mediaType: string | null;
  /** Where it stood after redirects. */
  readonly url: string;
}

/** What a feed's server gave the last time, to ask by whether there is something new. */
export interface FeedValidators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/**
 * A feed as its server gives it. unchanged: nothing new since the validators. Faults that tell when to come back are `FeedRefusal`s.
 */
export type FetchedFeed =
  | { readonly kind: "unchanged"; readonly leastWaitMs: number | null }
  | ({
      readonly kind: "document";
      /** Where it is read from now on: moved only by redirects that are permanent. */
      readonly permanentUrl: string;
      /** How long the server asks to wait before the next reading, milliseconds; null: it does not say. */
      readonly leastWaitMs: number | null;
    } & FetchedDocument &
      FeedValidators);

/** Where a command is run. */
export interface Place {
  /** 1 to 64 characters that name the channel or thread; null in the terminal, which has none. */
  readonly channel: string | null;
  /** The channel whose settings hold: for a thread, the one it stands in. Null in the terminal. */
  readonly settingsChannel: string | null;
  /** Whether the person alone sees the answer. */
  readonly isPrivate: boolean;
  /** IANA time zone in which "today" is meant. */
  readonly timeZone: string;
}

/** The extracts that bear most on what is asked. */
export interface FoundFirst {
  readonly quotes: readonly NumberedQuote[];
  /** Every article that a quote is from. */
  readonly articles: readonly Article[];
}

/** How the running program is. */
export interface Vitals {
  readonly version: string;
  /** ISO 8601 date-time, UTC. */
  readonly startedAt: string;
  /** Delays in milliseconds; null where they are not measured, as in the terminal. */
  readonly gatewayPingMs: number | null;
  readonly loopDelayP99Ms: number | null;
}

/** What a face (terminal, Discord) lends to a command while it runs. */
export interface CommandContext {
  readonly guild: GuildId;
  /** Who runs the command: 1 to 64 characters that name a member of the guild. */
  readonly user: string;
  readonly place: Place;
  /** As much of the guild's archive as may be seen at this place. */
  readonly archive: Archive;
  readonly checker: Checker;
  readonly capturer: Capturer;
  /** Null where no model is set up: answers are extracts. */
  readonly models: Models | null;
  readonly commands: readonly CommandDefinition[];
  readonly now: () => Date;
  /** Aborted when the person stops the command. */
  readonly signal: AbortSignal;
  /**
   * Gets a document from the web; unattended, as no person asked for it just now, only where robots.txt lets it.
   * @throws {UserError} for an address that cannot or may not be fetched.
   */
  fetchDocument(url: string, signal: AbortSignal, how?: { readonly unattended: boolean }): Promise<FetchedDocument>;
  /**
   * Gets a feed, by a conditional request where its server gave validators.
   * @throws {FeedRefusal} where the server says when to come back, or that the feed is gone
   * @throws {UserError} for an address that cannot or may not be fetched
   */
  fetchFeed(url: string, validators: FeedValidators | null, signal: AbortSignal): Promise<FetchedFeed>;
  /**
   * Turns what a person named to be added into documents. What a name can mean is the face's to say: in the terminal also files
   * and folders of this machine, on Discord only links and what was attached.
   */
  listInputs(named: readonly string[]): Promise<InputList>;
  progress(progress: Progress): void;
  /** Keeps the details of a defect that need not end the command. @returns a sentence about it for the person */
  reportDefect(fault: unknown): Promise<string>;
  /**
   * Shows a claim of an answer as soon as it has passed every check. What was shown is never taken back: it stands in the answer,
   * in the same order. Null where the face shows only whole answers.
   */
  readonly showClaim: ((claim: Claim) => void) | null;
  /** Shows the quotes found first, before a model has said anything. Null where the face waits for the answer. */
  readonly showFound: ((found: FoundFirst) => void) | null;
  /** What briefings are posted with; absent where a face posts none. */
  readonly posting?: PostingTools;
  vitals(): Vitals;
  /** Writes what was done to the log, for those who run the program. */
  record(event: string, details: Readonly<Record<string, unknown>>): Promise<void>;
  /** Asks the person; false where nobody can be asked. */
  confirm(question: string): Promise<boolean>;
  /**
   * Reads the document that is piped in.
   * @throws {UserError} where the face has no standard input, or more comes out of it than `maxBytes`.
   */
  readStandardInput(maxBytes: number): Promise<Uint8Array>;
}

export interface CommandDefinition<D extends OptionDefinitions = OptionDefinitions> {
  /** As typed: "ask", or with a subcommand "article add". */
  readonly name: string;
  readonly description: string;
  /** reader: anyone who may read the archive. editor: who may change it. */
  readonly access: "reader" | "editor";
  /** The one face that has this command; absent: all. */
  readonly face?: FaceName;
  readonly options: D;
  /** Examples for help, each a whole line after the program's name. */
  readonly examples: readonly string[];
  run(context: CommandContext, options: OptionValues<D>): Promise<Result>;
}

/** Ties a command's declared options to the values it runs with. */
export function defineCommand<const D extends OptionDefinitions>(definition: CommandDefinition<D>): CommandDefinition {
  return definition as unknown as CommandDefinition;
}
