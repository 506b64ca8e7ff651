import type { DraftClaim } from "../../domain/draft.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Verdict } from "../../grounding/check-draft.ts";
import type { ClaimUnderCheck } from "../../grounding/checks/check.ts";
import type { Refusal } from "../../grounding/checks/refuse-claim.ts";
import type { Conflict } from "../../grounding/conflicts/conflict.ts";
import type { Statement } from "../../grounding/statement.ts";
import type { AnalysedQuestion } from "../../retrieval/analysed-question.ts";
import type { Retrieval } from "../../retrieval/retrieval.ts";
import type { ScoredSentence } from "../../retrieval/scored-sentence.ts";
import type { Candidates } from "../verifying/find-candidates.ts";
import type { Place } from "../verifying/find-places.ts";
import type { Finding } from "../verifying/finding.ts";

/**
 * What takes long to compute of grounding, and of choosing what to quote, off the event loop. What goes in is plain data. What comes out names places in the
 * very statements that went in: no text of a source comes back, so that a quote is sliced by `verifyQuote` out of the text that
 * the archive gave, wherever the checking was done. Each call rejects with the signal's reason as soon as that aborts.
 */
export interface Checker {
  /** As `grounding/check-draft.ts`. @param sentences by id, every sentence that the model was given */
  checkDraft(draft: DraftClaim, sentences: ReadonlyMap<string, Statement>, signal?: AbortSignal): Promise<Verdict>;
  /** As `grounding/checks/refuse-claim.ts`. */
  refuseClaim(claim: ClaimUnderCheck, signal?: AbortSignal): Promise<readonly Refusal[]>;
  /** As `grounding/conflicts/find-conflicts.ts`. */
  findConflicts(statements: readonly Statement[], signal?: AbortSignal): Promise<readonly Conflict[]>;
  /** As `grounding/conflicts/find-quoted-conflicts.ts`. */
  findQuotedConflicts(
    statements: readonly Statement[],
    quoted: readonly Quote[],
    signal?: AbortSignal,
  ): Promise<readonly Conflict[]>;
  /** As `verifying/judge-copy.ts`. */
  judgeCopy(sentence: string, places: readonly Place[], signal?: AbortSignal): Promise<Finding | null>;
  /** Judges a sentence that stands nowhere letter for letter by what the archive holds near it. */
  judgeNear(sentence: string, candidates: Candidates, signal?: AbortSignal): Promise<Finding>;
  /** As `retrieval/score-sentences.ts`: which sentences are candidates for a quote at all. */
  scoreSentences(
    retrieval: Retrieval,
    question: AnalysedQuestion,
    texts: ReadonlyMap<string, string>,
    signal?: AbortSignal,
  ): Promise<readonly ScoredSentence[]>;
  /** Loads a check while something else is waited for. @param name default: all of them */
  prepare(name?: Exclude<keyof Checker, "prepare" | "close">): void;
  /** Gives up what still runs. */
  close(): Promise<void>;
}
