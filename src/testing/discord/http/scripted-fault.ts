/** What shall go wrong with coming requests. */
export interface ScriptedFault {
  /** Absent: any. */
  readonly method?: string;
  /** Tested on the path without its version's prefix, as in /\/messages\/@original$/. Absent: any. */
  readonly path?: RegExp;
  /** How many requests; 1 when absent. */
  readonly times?: number;
  /** Milliseconds before the request is looked at. */
  readonly delayMs?: number;
  /** Milliseconds between having looked at the request (and done what it asks) and answering it. */
  readonly delayAnswerMs?: number;
  /** Answered instead; 429 with `retryAfterS`. Absent: the request is answered as always (for delays alone). */
  readonly status?: number;
  /** Discord's JSON error code in that answer. */
  readonly code?: number;
  /** The request is done nevertheless, and only its answer goes wrong. */
  readonly afterApplying?: boolean;
  /** The connection ends without an answer. */
  readonly drop?: boolean;
  /** For 429, seconds. */
  readonly retryAfterS?: number;
  /** For 429: the limit of all requests rather than of this route. */
  readonly isGlobal?: boolean;
}
