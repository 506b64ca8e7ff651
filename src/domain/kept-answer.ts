import type { Answer } from "./answer.ts";

/** What a model's part in an answer took. */
export interface ModelRun {
  /** Tokens of all calls together; `isEstimated` where the server did not say and they were counted here. */
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly completionTokens: number;
  readonly isEstimated: boolean;
  /** In the price table's currency; null where the table does not name the model. */
  readonly cost: number | null;
  readonly calls: number;
  /** From the command's start, in milliseconds; null where no claim was shown. */
  readonly firstClaimMs: number | null;
  readonly totalMs: number;
  /** Tokens that all articles of the evidence would have taken whole. */
  readonly wholeArticleTokens: number;
}

/** Who asked, and where. */
export interface Asked {
  /** 1 to 64 characters that name the member. */
  readonly user: string;
  /** 1 to 64 characters that name the channel or thread; null in the terminal. */
  readonly channel: string | null;
  /** Whether the asker alone may see the answer. */
  readonly isPrivate: boolean;
}

/** An answer as it was shown, kept so that it can be shown again to the letter. */
export interface KeptAnswer {
  /** 1 to 64 letters, digits, "-" or "_"; unique in its guild. */
  readonly id: string;
  /** The command that gave it, such as "ask". */
  readonly command: string;
  /** Null for what was kept before this was. */
  readonly asked: Asked | null;
  /** The collections whose articles alone could be seen where it was given; null: all. */
  readonly scope: readonly string[] | null;
  /** The answer that this one follows up. */
  readonly follows: string | null;
  readonly answer: Answer;
  /** Null where no model was called. */
  readonly run: ModelRun | null;
  /** Numbers of the quotes that may not be seen here, and are left out with what rests on them. Never kept. Absent: none. */
  readonly withheld?: readonly number[];
}
