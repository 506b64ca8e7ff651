import { reportingVerbs } from "../reporting-verbs.ts";
import { lemmaAt, type Sentence } from "./sentence.ts";

/** Whether a verb has a clause behind it that somebody says, thinks, sees or causes. */
export function takesClause(sentence: Sentence, at: number): boolean {
  const lemma = lemmaAt(sentence, at);
  return (
    reportingVerbs.has(lemma) ||
    /^(?:know|see|hear|watch|let|make|help|mean|ensure|expect|want|decide|agree|understand)$/.test(lemma)
  );
}
