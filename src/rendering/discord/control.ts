/**
 * What a button, a select or a modal does, written into its `custom_id`: all that is needed to do it stands there or in the
 * archive, so that it works after a restart.
 */
export type Control =
  /** A page of an answer's claims and quotes, from 0. */
  | { readonly action: "page"; readonly answerId: string; readonly page: number }
  /** Quotes in their surrounding text, from the n-th of the answer on (an index from 0 into its quotes, not a footnote number). */
  | { readonly action: "context"; readonly answerId: string; readonly index: number }
  | { readonly action: "sources"; readonly answerId: string }
  /** Opens a thread, in which questions follow up the answer. */
  | { readonly action: "further"; readonly answerId: string }
  /** Shows a private answer to everyone in the channel. */
  | { readonly action: "publish"; readonly answerId: string }
  /** What was used and refused, by what model, in what time. */
  | { readonly action: "why"; readonly answerId: string }
  | { readonly action: "good"; readonly answerId: string }
  | { readonly action: "bad"; readonly answerId: string }
  /** The modal in which a member says why an answer was good or bad. */
  | { readonly action: "reason"; readonly answerId: string; readonly verdict: "good" | "bad" }
  /** The modal through which text or a file becomes an article. */
  | { readonly action: "add" };

export type ControlAction = Control["action"];
