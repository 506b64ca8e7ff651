import type { Answer } from "../../domain/answer.ts";

/** What is posted: a briefing as it is kept, or a correction of one. */
export type PostContent =
  | {
      readonly kind: "briefing";
      readonly answer: Answer;
      /** The id under which the answer is kept. */
      readonly id: string;
      /** The id of the role that is called; null: none. */
      readonly mentionRole: string | null;
    }
  | {
      readonly kind: "correction";
      /** The kept briefing that is corrected. */
      readonly briefingId: string;
      /** Its quotes are the old ones and, where there are such, the new ones; its `briefing.changes` say what they show. */
      readonly answer: Answer;
      /** The id under which the correction is kept. */
      readonly id: string;
    };

/** How one message is posted. */
export interface PostedHow {
  /** Keeps the face from posting twice what was sent twice within some minutes; the same for every attempt; up to 25 characters. */
  readonly nonce: string;
  /** Stands in the message, so that it can be found again: see `Poster.pages`. */
  readonly mark: string;
  /** The id of the message that it replies to. */
  readonly replyTo?: string;
}

/**
 * What became of an attempt. posted: it stands, under the id. refused: it does not stand, and trying again the same way is of no
 * use; `problem` says what is wrong. unsure: it may stand or not, as after a time-out or a 5xx; later attempts look for it first.
 */
export type PostOutcome =
  | { readonly kind: "posted"; readonly id: string }
  | { readonly kind: "refused"; readonly problem: PostProblem }
  | { readonly kind: "unsure"; readonly reason: string };

/** role gone: the post itself can be made, without calling the role. All others keep it from being made. */
export const POST_PROBLEMS = ["channel gone", "not allowed", "bot removed", "role gone", "other"] as const;

export interface PostProblem {
  readonly kind: (typeof POST_PROBLEMS)[number];
  /** What is wrong and how it is mended, in words for an editor. */
  readonly text: string;
}

/** unknown: the face cannot say, as where the bot may not read the channel's history. */
export type FindOutcome =
  | { readonly kind: "found"; readonly id: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly reason: string };

/** A face that messages are posted to. Discord's is in `discord/`, the terminal's in `console/`, a test's in `testing/`. */
export interface Poster {
  /**
   * Lays content out as messages for the channel, in the order in which they are posted: JSON values of up to 90,000 characters
   * each. Message i (from 0) bears `mark(id, i)`, whatever else it says.
   * @returns at least one
   */
  pages(content: PostContent, channel: string | null): readonly unknown[];
  /** The mark of a message; distinct for every content id and index. */
  mark(id: string, index: number): string;
  /** What is wrong with posting there, before anything is made: null where nothing is known to be. */
  check(channel: string | null, mentionRole: string | null): Promise<readonly PostProblem[]>;
  /** What people know a channel by, such as "#news"; null where it is not known, as of one that is gone. */
  channelName?(channel: string): string | null;
  post(channel: string | null, page: unknown, how: PostedHow): Promise<PostOutcome>;
  /** Looks for a message of the bot's own that bears the mark. @param since milliseconds since 1970; older ones are not looked at */
  find(channel: string | null, mark: string, since: number): Promise<FindOutcome>;
}
