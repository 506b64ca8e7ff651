import type { Statement } from "../../grounding/statement.ts";
import type { Checker } from "./checker.ts";
import type { Checks } from "./checks.ts";
import { fromPlaced } from "./from-placed.ts";
import { unpackScore } from "./packed-score.ts";
import type { Placed } from "./placed.ts";

/** Runs one of the checks somewhere. @returns its outcome, with places for statements */
export type RunCheck = <Name extends keyof Checks>(
  name: Name,
  args: Parameters<Checks[Name]>,
  signal: AbortSignal | undefined,
) => Promise<Placed<Awaited<ReturnType<Checks[Name]>>>>;

/** A checker over whatever runs the checks. */
export function openChecker(run: RunCheck, rest: Pick<Checker, "prepare" | "close">): Checker {
  return {
    async checkDraft(draft, sentences, signal) {
      // Only what the draft names: the texts of all evidence need not travel with every claim.
      const cited = new Map(
        draft.sentences.flatMap((id) => {
          const statement = sentences.get(id);
          return statement === undefined ? [] : [[id, statement] as const];
        }),
      );
      return fromPlaced(await run("checkDraft", [draft, cited], signal), cited.values());
    },
    refuseClaim: async (claim, signal) => fromPlaced(await run("refuseClaim", [claim], signal), claim.quotes),
    findConflicts: async (statements, signal) =>
      fromPlaced(await run("findConflicts", [statements], signal), statements),
    async findQuotedConflicts(statements, quoted, signal) {
      return fromPlaced(await run("findQuotedConflicts", [statements, quoted], signal), statements);
    },
    async judgeCopy(sentence, places, signal) {
      const sent = places.map(({ statement }): Statement => statement);
      return fromPlaced(await run("judgeCopy", [sentence, places], signal), sent);
    },
    async judgeNear(sentence, candidates, signal) {
      const sent = [...candidates.passages, ...candidates.statements];
      return fromPlaced(await run("judgeNear", [sentence, candidates], signal), sent);
    },
    async scoreSentences(retrieval, question, texts, signal) {
      const packed = fromPlaced(await run("scoreSentences", [retrieval, question, texts], signal), []);
      return packed.map((score) => unpackScore(score, retrieval.articles));
    },
    ...rest,
  };
}
