import type { Evaluation } from "./evaluation.ts";
import { type CaseOutcome, type Choice, chooseForCases } from "./support-evidence/choose-for-cases.ts";
import { readClapnq, readWice } from "./support-evidence/read-cases.ts";

type Figures = Readonly<Record<string, number>>;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What a set counts as kept: of its answers, the share of their sentences; of its claims, those with all their sentences. */
const SETS = [
  { name: "clapnq", read: readClapnq, unit: "answer sentences kept", score: ({ kept }: Choice) => kept },
  { name: "wice", read: readWice, unit: "whole support kept", score: ({ kept }: Choice) => Number(kept === 1) },
] as const;

function scoreWay(
  outcomes: readonly CaseOutcome[],
  way: string,
  { name, unit, score }: (typeof SETS)[number],
  halves: Readonly<Record<string, (outcome: CaseOutcome) => boolean>>,
): Figures {
  const label = way === "evidence" ? name : `${way}: ${name}`;
  return Object.fromEntries(
    Object.entries(halves).flatMap(([half, isOf]) => {
      const choices = outcomes.filter(isOf).flatMap(({ choices: { [way]: choice } }) => choice ?? []);
      return [
        [`${label} ${unit}${half}`, mean(choices.map(score))],
        [`${label} tokens, mean${half}`, Math.round(mean(choices.map(({ tokens }) => tokens)))],
      ];
    }),
  );
}

/** How much of what answers rest on is among the sentences that a model is given, and what these take in tokens. */
export const evidence: Evaluation = {
  name: "evidence",
  description: "what the chosen evidence keeps of an answer's support, and its tokens",
  async run(dataDir) {
    let rows = 0;
    let metrics: Figures = {};
    let baselines: Figures = {};
    const shares: number[] = [];
    for (const set of SETS) {
      const { outcomes, verbatim } = await chooseForCases(await set.read(dataDir));
      rows += outcomes.length;
      shares.push(verbatim);
      const all = { "": () => true };
      const halves = {
        ...all,
        ", even rows": ({ isEven }: CaseOutcome) => isEven,
        ", odd rows": ({ isEven }: CaseOutcome) => !isEven,
      };
      for (const way of Object.keys(outcomes[0]?.choices ?? {})) {
        if (way === "evidence") metrics = { ...metrics, ...scoreWay(outcomes, way, set, halves) };
        else baselines = { ...baselines, ...scoreWay(outcomes, way, set, all) };
      }
    }
    return { name: "evidence", rows, metrics: { ...metrics, verbatim: Math.min(...shares) }, baselines };
  },
};
