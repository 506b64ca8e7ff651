/**
 * A fault that a person can understand and mend. The message is shown as it is: one or two plain sentences that say what
 * was wrong and what to do, and carry no secret. Everything else that is thrown is a defect of the program.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  /** 1: the work failed; 2: the command was used wrongly. */
  readonly exitCode: 1 | 2;
  /** What to say where those read it who do not run the program: without paths of its machine. */
  readonly publicMessage: string;

  constructor(
    message: string,
    options: { readonly exitCode?: 1 | 2; readonly cause?: unknown; readonly publicMessage?: string } = {},
  ) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
    this.publicMessage = options.publicMessage ?? message;
  }
}

/** A feed's server that says no for now, or for good. */
export class FeedRefusal extends UserError {
  /** How long it asks to wait, milliseconds; null: it does not say. */
  readonly retryAfterMs: number | null;
  /** Whether the feed is gone for good (410). */
  readonly isGone: boolean;

  constructor(message: string, options: { readonly retryAfterMs: number | null; readonly isGone: boolean }) {
    super(message);
    this.retryAfterMs = options.retryAfterMs;
    this.isGone = options.isGone;
  }
}
