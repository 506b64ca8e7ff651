import type { RejectedClaim } from "../../domain/answer.ts";
import type { DraftClaim } from "../../domain/draft.ts";
import type { Verdict } from "../../grounding/check-draft.ts";
import { claimsSchema } from "../../model/claims-schema.ts";
import { formatRefusals } from "../../model/format-refusals.ts";
import { formatSources } from "../../model/format-sources.ts";
import type { Model, ModelUsage } from "../../model/model.ts";
import { ModelFault } from "../../model/model-fault.ts";
import type { FilledPrompt, Prompts } from "../../model/prompts.ts";
import { readClaims } from "../../model/read-claims.ts";
import type { Evidence } from "./choose-evidence.ts";
import type { Judge } from "./judge-claim.ts";
import type { PassedClaim } from "./passed-claim.ts";
import { type RefusedDraft, type RepairedDraft, rejectAfterRepair } from "./reject-after-repair.ts";
import type { Task } from "./task.ts";

export interface Writing {
  readonly task: Task;
  readonly evidence: Evidence;
  readonly model: Model;
  readonly prompts: Prompts;
  /** Puts a claim through the checks. Rejects where the person stops it. */
  readonly check: (draft: DraftClaim) => Promise<Verdict>;
  /** May refuse what the checks have passed. */
  readonly judge: Judge | null;
  /** Ends the call, its waits and its repair. */
  readonly signal: AbortSignal;
  /** When that will be, milliseconds since the epoch. */
  readonly deadlineAt: number;
  /** Told of each claim as soon as it has passed. */
  readonly onPassed: (claim: PassedClaim) => void;
  /** Told of what each call used. */
  readonly onUsage: (usage: ModelUsage) => void;
}

export interface WrittenClaims {
  readonly passed: readonly PassedClaim[];
  readonly rejected: readonly RejectedClaim[];
  /** What ended the model's answer, or its repair, before its end. */
  readonly fault: ModelFault | null;
  /** Whether the answer itself came to its end, whatever became of its repair. */
  readonly isComplete: boolean;
}

const MALFORMED = "It is not of the form that was asked for.";

type Outcome =
  | { readonly kind: "passed"; readonly claim: PassedClaim; readonly draft: DraftClaim }
  /** It passed, and has been said before. */
  | { readonly kind: "repeated"; readonly draft: DraftClaim }
  | ({ readonly kind: "refused" } & RefusedDraft);

interface Call {
  /** What became of each claim, in the order in which they came. */
  readonly outcomes: readonly Outcome[];
  readonly malformed: readonly RejectedClaim[];
  readonly fault: ModelFault | null;
}

/**
 * Has a model write claims and checks each as it comes. Those that fail go to the model once more, with the reasons; those that
 * fail again are rejected. Nothing is changed after it has passed.
 * @throws the signal's reason where the person stops it
 */
export async function writeClaims(writing: Writing): Promise<WrittenClaims> {
  const { task, evidence, prompts } = writing;
  const sources = formatSources(evidence.sentences);
  const said = new Set<string>();
  const first = await callModel(writing, task.fill(prompts, sources), { said, isRepair: false });
  const refused = first.outcomes.filter((outcome) => outcome.kind === "refused");
  const isComplete = first.fault === null;
  if (!isComplete || refused.length === 0) {
    const rejected = [...rejectAfterRepair(refused, []), ...first.malformed];
    return { passed: passedOf(first), rejected, fault: first.fault, isComplete };
  }
  const prompt = prompts("repair", { refused: formatRefusals(refused), sources });
  const repair = await callModel(writing, prompt, { said, isRepair: true });
  return {
    passed: [...passedOf(first), ...passedOf(repair)],
    rejected: [...rejectAfterRepair(refused, repair.outcomes.map(toRepaired)), ...first.malformed, ...repair.malformed],
    fault: repair.fault,
    isComplete,
  };
}

async function callModel(
  writing: Writing,
  prompt: FilledPrompt,
  { said, isRepair }: { readonly said: Set<string>; readonly isRepair: boolean },
): Promise<Call> {
  const { task, model, signal, deadlineAt, onPassed, onUsage } = writing;
  const outcomes: Outcome[] = [];
  const malformed: RejectedClaim[] = [];
  const format = { name: "claims", schema: claimsSchema(task.fields) };
  try {
    for await (const event of readClaims(model.write({ ...prompt, format, signal, deadlineAt }))) {
      if (event.kind === "end") onUsage(event.usage);
      else if (event.kind === "malformed") malformed.push({ text: event.text, reason: MALFORMED });
      else {
        const isBottomLine = task.hasBottomLine && !isRepair && outcomes.length === 0;
        const outcome = await judgeDraft(writing, event.claim, isBottomLine);
        const isRepeated = outcome.kind === "passed" && said.has(outcome.claim.text);
        outcomes.push(isRepeated ? { kind: "repeated", draft: event.claim } : outcome);
        if (outcome.kind !== "passed" || isRepeated) continue;
        said.add(outcome.claim.text);
        onPassed(outcome.claim);
      }
    }
    return { outcomes, malformed, fault: null };
  } catch (fault) {
    if (!(fault instanceof ModelFault)) throw fault;
    if (fault.usage !== undefined) onUsage(fault.usage);
    return { outcomes, malformed, fault };
  }
}

/** Puts a claim through the checks, and what they pass before the judge. */
async function judgeDraft({ check, judge }: Writing, draft: DraftClaim, isBottomLine: boolean): Promise<Outcome> {
  const verdict = await check(draft);
  if (verdict.kind === "refused") return { ...verdict, draft };
  const { text, quotes } = verdict;
  const objection = judge === null ? null : await judge({ text, quotes });
  if (objection !== null) return { kind: "refused", text, reasons: [objection], draft };
  return { kind: "passed", claim: { text, quotes, draft, ...(isBottomLine && { role: "bottom line" }) }, draft };
}

function passedOf({ outcomes }: Call): readonly PassedClaim[] {
  return outcomes.flatMap((outcome) => (outcome.kind === "passed" ? [outcome.claim] : []));
}

function toRepaired(outcome: Outcome): RepairedDraft {
  return { draft: outcome.draft, refused: outcome.kind === "refused" ? outcome : null };
}
