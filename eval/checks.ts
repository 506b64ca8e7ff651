import { findSupport } from "../src/grounding/find-support.ts";
import type { Evaluation } from "./evaluation.ts";
import { readSupportSets, type SupportCase } from "./support-checks/read-support-sets.ts";
import { type Refused, scoreChecks } from "./support-checks/score-checks.ts";

const judge = ({ sentences, candidates, isSupported }: SupportCase): Refused => ({
  by: new Set(
    sentences.flatMap((sentence) => findSupport(sentence, candidates).refusals.map(({ check: name }) => name)),
  ),
  isSupported,
});

/** Where `support` tells how good the checks are together, this tells which of them is worth its refusals. */
export const checks: Evaluation = {
  name: "checks",
  description: "each check by itself: the supported and the unsupported texts that it refuses, and refuses alone",
  async run(dataDir) {
    const sets = await readSupportSets(dataDir);
    return {
      name: "checks",
      rows: sets.reduce((sum, { cases }) => sum + cases.length, 0),
      metrics: Object.fromEntries(
        sets.flatMap(({ name, cases }) =>
          Object.entries(scoreChecks(cases.map(judge))).map(([measure, value]) => [`${name}: ${measure}`, value]),
        ),
      ),
      baselines: {},
    };
  },
};
