import type { Checker } from "./checker.ts";
import { type PackedScore, packScore } from "./packed-score.ts";

/** The calls of the port without their last argument, the signal. */
export type Checks = {
  readonly scoreSentences: (
    ...args: Parameters<typeof import("../../retrieval/score-sentences.ts").scoreSentences>
  ) => Promise<readonly PackedScore[]>;
} & {
  readonly [Name in Exclude<keyof Checker, "scoreSentences" | "prepare" | "close">]: Checker[Name] extends (
    ...args: [...infer Args, AbortSignal?]
  ) => Promise<infer Outcome>
    ? (...args: Args) => Promise<Outcome>
    : never;
};

/** Where the checks stand. Each is loaded when it is first used: they are much to load, and no command needs them all. */
export const checkLoaders = {
  checkDraft: () => import("../../grounding/check-draft.ts"),
  refuseClaim: () => import("../../grounding/checks/refuse-claim.ts"),
  findConflicts: () => import("../../grounding/conflicts/find-conflicts.ts"),
  findQuotedConflicts: () => import("../../grounding/conflicts/find-quoted-conflicts.ts"),
  judgeCopy: () => import("../verifying/judge-copy.ts"),
  judgeNear: () => import("../verifying/judge-near.ts"),
  scoreSentences: () => import("../../retrieval/score-sentences.ts"),
} as const satisfies Record<keyof Checks, () => Promise<unknown>>;

/** What the port's calls do. */
export const checks: Checks = {
  checkDraft: async (...args) => (await checkLoaders.checkDraft()).checkDraft(...args),
  refuseClaim: async (...args) => (await checkLoaders.refuseClaim()).refuseClaim(...args),
  findConflicts: async (...args) => (await checkLoaders.findConflicts()).findConflicts(...args),
  findQuotedConflicts: async (...args) => (await checkLoaders.findQuotedConflicts()).findQuotedConflicts(...args),
  judgeCopy: async (...args) => (await checkLoaders.judgeCopy()).judgeCopy(...args),
  judgeNear: async (...args) => (await checkLoaders.judgeNear()).judgeNear(...args),
  scoreSentences: async (...args) => (await checkLoaders.scoreSentences()).scoreSentences(...args).map(packScore),
};
