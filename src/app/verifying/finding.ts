import type { DiffPart } from "../../domain/diff-part.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../grounding/statement.ts";
import type { VerifiedSentence } from "./verified-sentence.ts";

/** What was found for a sentence, before its quotes are numbered. */
export interface Finding extends Pick<VerifiedSentence, "verdict" | "reasons"> {
  /** Best first. */
  readonly statements: readonly Statement[];
  /** How the sentence lies beside a stretch of the first statement's source. */
  readonly difference: Difference | null;
}

export interface Difference {
  readonly span: Span;
  readonly diff: readonly DiffPart[];
}
