import type { DraftClaim } from "../domain/draft.ts";
import { segmentSentences } from "../language/segment-sentences.ts";
import { checkEventDate } from "./check-event-date.ts";
import { checkCitations } from "./checks/citations.ts";
import { refuseClaim } from "./checks/refuse-claim.ts";
import type { Statement } from "./statement.ts";
import { widenQuotes } from "./widen-quotes.ts";

/** What became of a claim that a model wrote. */
export type Verdict =
  | { readonly kind: "passed"; readonly text: string; readonly quotes: readonly Statement[] }
  | { readonly kind: "refused"; readonly text: string; readonly reasons: readonly string[] };

/** Characters of a claim at most: longer ones are no single sentence that a reader can hold against its quotes. */
const MAX_LENGTH = 600;
/** A model's own marks of the sentences it cites: "[s3]", "(s3, s4)", "【s3】". */
const MARKS = /\s*[[(【]\s*s\d+(?:\s*[,;]\s*s\d+)*\s*[\])】]/gu;
/** Control characters, and those that reorder what is read. */
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu;

/**
 * Checks a claim against the sentences it cites. Its text is put in order before it is checked (white space, marks of ids) and
 * never touched after.
 * @param sentences by id, every sentence that the model was given
 */
export function checkDraft(draft: DraftClaim, sentences: ReadonlyMap<string, Statement>): Verdict {
  const text = draft.text.normalize("NFC").replace(UNSEEN, " ").replace(MARKS, "").replace(/\s+/gu, " ").trim();
  const refused = (...reasons: readonly string[]): Verdict => ({ kind: "refused", text, reasons });
  if (!/[\p{L}\p{N}]/u.test(text)) return refused("The claim has no words.");
  const fault = checkCitations(draft, sentences) ?? shapeFault(text);
  if (fault !== null) return refused(fault);
  const cited = [...new Set(draft.sentences)].flatMap((id) => sentences.get(id) ?? []);
  const claim = widenQuotes({ text, quotes: cited });
  const reasons = refuseClaim(claim).map(({ reason }) => reason);
  const dateFault = draft.date ? checkEventDate(draft.date, claim.quotes) : null;
  if (dateFault !== null) reasons.push(dateFault);
  return reasons.length === 0 ? { kind: "passed", text, quotes: claim.quotes } : refused(...reasons);
}

function shapeFault(text: string): string | null {
  if (text.length > MAX_LENGTH) return `The claim is longer than ${MAX_LENGTH} characters; say less in one claim.`;
  if (segmentSentences(text, "en").length > 1)
    return "The claim is more than one sentence; make each a claim of its own.";
  return null;
}
