import type { ClaimUnderCheck } from "../../grounding/checks/check.ts";
import { fence } from "../../model/fence.ts";
import type { Model, ModelRequest, ModelUsage } from "../../model/model.ts";
import type { Prompts } from "../../model/prompts.ts";
import { readVerdicts } from "../../model/read-verdicts.ts";
import { VERDICTS_SCHEMA } from "../../model/verdicts-schema.ts";

/** Looks at a claim that the checks have passed. @returns why it is refused, or null */
export type Judge = (claim: ClaimUnderCheck) => Promise<string | null>;

export interface JudgeOptions extends Pick<ModelRequest, "signal"> {
  readonly deadlineAt: number;
  readonly model: Model;
  readonly prompts: Prompts;
  readonly onUsage: (usage: ModelUsage) => void;
}

/**
 * Makes a second model the judge of claims. It may only refuse more. A claim of which it says nothing is refused, and a fault of
 * its server ends the writing: it was set up so that nothing is shown without it.
 */
export function openJudge({ model, prompts, signal, deadlineAt, onUsage }: JudgeOptions): Judge {
  return async ({ text, quotes }) => {
    const lines = quotes.map(({ source, span }) => `Quote: ${JSON.stringify(source.text.slice(span.start, span.end))}`);
    const claims = fence("claims", [`Claim 1: ${JSON.stringify(text)}`, ...lines].join("\n"));
    const format = { name: "verdicts", schema: VERDICTS_SCHEMA };
    const { verdicts, usage } = await readVerdicts(
      model.write({ ...prompts("judge", { claims }), format, signal, deadlineAt }),
    );
    if (usage !== null) onUsage(usage);
    const verdict = verdicts.find(({ claim }) => claim === 1);
    if (verdict?.supported) return null;
    return `The second model did not find it in its quotes${verdict === undefined ? "" : `: ${verdict.reason}`}`;
  };
}
