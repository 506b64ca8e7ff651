import type { Claim, Note } from "../../domain/answer.ts";
import { closeAnswer } from "../../grounding/close-answer.ts";
import { openQuoteBook, type QuoteBook } from "../../grounding/open-quote-book.ts";
import { ModelFault } from "../../model/model-fault.ts";
import { breathe } from "../../threads/breathe.ts";
import type { CommandContext } from "../command.ts";
import type { Evidence } from "./choose-evidence.ts";
import { extractAnswer } from "./extract-answer.ts";
import type { Gathered } from "./gathered.ts";
import type { GivenAnswer } from "./give-answer.ts";
import { groupSections } from "./group-sections.ts";
import { openJudge } from "./judge-claim.ts";
import type { Models } from "./models.ts";
import { openRunMeter, type RunMeter } from "./open-run-meter.ts";
import type { PassedClaim } from "./passed-claim.ts";
import type { Task } from "./task.ts";
import { partialNote, refusedNote } from "./way-notes.ts";
import { type WrittenClaims, writeClaims } from "./write-claims.ts";

/** In UTF-16 code units: counting the tokens of a book would hold everybody up. */
const COUNTED_AT_ONCE = 50_000;

export interface AnswerWriting {
  readonly task: Task;
  readonly gathered: Gathered;
  readonly evidence: Evidence;
  readonly models: Models;
  readonly modelId: string;
}

/**
 * Has a model write the answer. Where it fails before anybody has seen a claim, the answer is extracts, with why; so it is, for
 * what is no question, where none of its claims passes the checks.
 * @throws the signal's reason where the person stops it
 */
export async function writeAnswer(context: CommandContext, writing: AnswerWriting): Promise<GivenAnswer> {
  const { task, gathered, evidence, models, modelId } = writing;
  context.checker.prepare("checkDraft");
  const meter = openRunMeter(models);
  const book = openQuoteBook();
  const shown: Claim[] = [];
  const show = (passed: PassedClaim): void => {
    meter.claimPassed();
    if (task.arrange !== undefined || context.showClaim === null) return;
    const claim = citeClaim(book, nameSection(task, passed));
    shown.push(claim);
    context.showClaim(claim);
  };
  const written = await unlessStopped(callModels(context, writing, { meter, show }), context.signal, shown);
  const run = meter.read(await countWholeArticles(evidence, models));
  const notes = written.isStopped ? [partialNote("it was stopped.")] : notesOf(written, shown.length > 0);
  if (notes === null) return { answer: await extractAnswer(context, gathered, written.fault?.message ?? null), run };
  const { passed, rejected } = written;
  const isRefused = passed.length === 0 && shown.length === 0 && rejected.length > 0;
  if (isRefused && task.hasExtracts) {
    const extracts = await extractAnswer(context, gathered, "none of the model's claims passed the checks.");
    return { answer: { ...extracts, rejected }, run };
  }
  const arranged = task.arrange === undefined ? passed : await task.arrange(passed);
  const claims =
    shown.length > 0
      ? shown
      : groupSections(arranged.map((claim) => nameSection(task, claim))).map((claim) => citeClaim(book, claim));
  const kind = claims.length > 0 ? "answer" : "abstention";
  if (kind === "abstention") book.cite(gathered.selected);
  const { question, candidates, searched } = gathered;
  const answer = await closeAnswer({
    kind,
    question,
    mode: "model",
    model: modelId,
    asOf: context.now(),
    claims,
    book,
    // What is quoted may lie outside of what was gathered first.
    candidates: [...passed.flatMap(({ quotes }) => quotes), ...candidates],
    // Without the signal: stopped or not, claims that were shown get their quotes and notes.
    findConflicts: (statements, quoted) => context.checker.findQuotedConflicts(statements, quoted),
    searched,
    rejected,
    notes: isRefused ? [refusedNote(), ...notes] : notes,
  });
  return { answer, run };
}

/** Stopped after claims were shown, an answer ends with those: nobody is left with claims whose quotes never came. */
async function unlessStopped(
  written: Promise<WrittenClaims>,
  stopped: AbortSignal,
  shown: readonly Claim[],
): Promise<WrittenClaims & { readonly isStopped?: true }> {
  try {
    return await written;
  } catch (reason) {
    if (!stopped.aborted || shown.length === 0) throw reason;
    return { passed: [], rejected: [], fault: null, isComplete: false, isStopped: true };
  }
}

/** Under one deadline for everything: waiting for a place, the call, its retries, the judge and the repair. */
async function callModels(
  context: CommandContext,
  { task, evidence, models, modelId }: AnswerWriting,
  { meter, show }: { readonly meter: RunMeter; readonly show: (passed: PassedClaim) => void },
): Promise<WrittenClaims> {
  const { guild, user, signal: stopped } = context;
  const deadlineAt = Date.now() + models.timeoutMs;
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(models.timeoutMs)]);
  const { judgeId, prompts } = models;
  let leave: () => void;
  try {
    leave = await models.enter(guild, user, signal);
  } catch (reason) {
    if (stopped.aborted || !signal.aborted) throw reason;
    return { passed: [], rejected: [], fault: new ModelFault("deadline"), isComplete: false };
  }
  try {
    const judge =
      judgeId === null
        ? null
        : openJudge({
            model: await models.open(judgeId),
            prompts,
            signal,
            deadlineAt,
            onUsage: (usage) => meter.used(judgeId, usage),
          });
    return await writeClaims({
      task,
      evidence,
      model: await models.open(modelId),
      prompts,
      check: (draft) => context.checker.checkDraft(draft, evidence.byId, stopped),
      judge,
      signal,
      deadlineAt,
      onPassed: show,
      onUsage: (usage) => meter.used(modelId, usage),
    });
  } finally {
    leave();
  }
}

/**
 * What a fault leaves of an answer. What was shown stays, and so do the claims of an answer that was complete before its repair
 * failed; a fragment that nobody has seen is discarded: null.
 */
function notesOf({ fault, isComplete, passed }: WrittenClaims, hasShown: boolean): readonly Note[] | null {
  if (fault === null) return [];
  return hasShown || (isComplete && passed.length > 0) ? [partialNote(fault.message)] : null;
}

function nameSection({ section: name }: Task, claim: PassedClaim): PassedClaim {
  const section = name?.(claim);
  return section === undefined ? claim : { ...claim, section };
}

function citeClaim(book: QuoteBook, { quotes, draft: _, ...claim }: PassedClaim): Claim {
  return { ...claim, citations: book.cite(quotes) };
}

async function countWholeArticles({ byId }: Evidence, models: Models): Promise<number> {
  const countTokens = await models.loadTokenCounter();
  const texts = new Map([...byId.values()].map(({ source }) => [source.articleId, source.text]));
  let sum = 0;
  for (const text of texts.values()) {
    for (let at = 0; at < text.length; at += COUNTED_AT_ONCE) {
      sum += countTokens(text.slice(at, at + COUNTED_AT_ONCE));
      await breathe();
    }
  }
  return sum;
}
