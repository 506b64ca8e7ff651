import type { Span } from "../../../domain/span.ts";

/** Who or what takes part in a deed, as index terms. */
export interface Participant {
  /** Of its head: "gate" in "the outer gate of the dam". */
  readonly head: string;
  /** Whether the head is a name, so that its titles and first names tell nothing more. */
  readonly isName: boolean;
  /** Of the words that tell it from others of its kind. */
  readonly marks: ReadonlySet<string>;
}

/** What a clause tells as a fact, or denies. */
export interface Deed {
  /** The index term of the verb, or of the noun: "leak" in "leaked" and in "there was no leak". */
  readonly term: string;
  /** event: told by a noun, so that who did it to what need not stand beside it. */
  readonly form: "verb" | "event";
  readonly isDenied: boolean;
  /** Denied in so many words ("denied", "rejected the claim"), and not only told the other way round. */
  readonly isExplicit: boolean;
  readonly time: "past" | "present" | "future" | "any";
  readonly doers: readonly Participant[];
  readonly things: readonly Participant[];
  /** Terms of what else is said of it: where, with what, for what. */
  readonly around: ReadonlySet<string>;
  /** The verb or noun, in the sentence. */
  readonly word: Span;
  /** The clause, in the sentence. */
  readonly span: Span;
}
