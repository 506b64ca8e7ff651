/** What a model is asked for: its rules, the data, and the shape of what is to come back. */
export interface ModelRequest {
  /** The task's rules. The same for every question of a task and first in the request, so that servers can cache it. */
  readonly system: string;
  readonly user: string;
  /** A name for the shape, and the shape as a JSON schema of the strict subset. */
  readonly format: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  /** Aborts the call, its waits and its retries. */
  readonly signal: AbortSignal;
  /** When `signal` will abort, milliseconds since the epoch; a wait that would go past it is not begun. Absent or null: unknown. */
  readonly deadlineAt?: number | null;
}

export interface ModelUsage {
  readonly promptTokens: number;
  /** Of the prompt's tokens, those the server had cached. */
  readonly cachedTokens: number;
  readonly completionTokens: number;
  /** The server did not say, and they were counted here. */
  readonly isEstimated: boolean;
}

export type ModelEvent =
  | { readonly kind: "text"; readonly text: string }
  /** The last event. Without it what came before is a fragment: the stream has thrown. */
  | { readonly kind: "end"; readonly usage: ModelUsage };

/** A language model behind some server. */
export interface Model {
  /** As the configuration names it. */
  readonly id: string;
  /**
   * Writes, piece by piece.
   * @throws {ModelFault} where it cannot, or stops before its end
   * @throws the signal's reason where that is aborted
   */
  write(request: ModelRequest): AsyncIterable<ModelEvent>;
}
