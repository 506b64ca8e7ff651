import type { ArticleFilter } from "../domain/article-filter.ts";
import type { CommandContext } from "./command.ts";
import type { Result } from "./result.ts";
import { findCandidates } from "./verifying/find-candidates.ts";
import { findPlaces, type Place } from "./verifying/find-places.ts";
import type { Finding } from "./verifying/finding.ts";
import { numberFindings } from "./verifying/number-findings.ts";
import { readPastedText } from "./verifying/read-pasted-text.ts";
import { splitPastedText } from "./verifying/split-pasted-text.ts";

type Context = Pick<
  CommandContext,
  "archive" | "checker" | "guild" | "signal" | "now" | "progress" | "readStandardInput"
>;

/** Sentences judged between two tellings of how far it is. */
const PROGRESS_STEP = 10;

/**
 * Says of each sentence of a pasted text whether it stands in the guild's articles, verbatim or altered, whether their quotes
 * bear it out or say otherwise, or whether the archive does not say. No model is asked.
 * @param options.text the text itself, or "-" for what is piped in
 * @throws {UserError} where there is no word in the text, or too much
 * @throws {DOMException} an AbortError where the person stops it
 */
export async function verifyText(
  context: Context,
  { text: pasted, filter = {} }: { readonly text: string; readonly filter?: ArticleFilter },
): Promise<Extract<Result, { kind: "verification" }>> {
  context.checker.prepare("judgeNear");
  const { text, sentences } = splitPastedText(await readPastedText(context, pasted));
  const places = await findPlaces(context, sentences, filter);
  const findings: Finding[] = [];
  for (const [index, sentence] of sentences.entries()) {
    findings.push(await judge(context, sentence, places[index] ?? [], filter));
    context.signal.throwIfAborted();
    const done = index + 1;
    if (done % PROGRESS_STEP === 0) context.progress({ done, total: sentences.length, label: "verifying sentences" });
  }
  return { kind: "verification", text, sentences: numberFindings(sentences, findings) };
}

async function judge(
  context: Context,
  sentence: string,
  places: readonly Place[],
  filter: ArticleFilter,
): Promise<Finding> {
  const { checker, signal } = context;
  const copy = places.length === 0 ? null : await checker.judgeCopy(sentence, places, signal);
  return copy ?? checker.judgeNear(sentence, await findCandidates(context, sentence, filter), signal);
}
