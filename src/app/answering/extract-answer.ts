import type { Answer } from "../../domain/answer.ts";
import { quoteAnswer } from "../../grounding/quote-answer.ts";
import type { CommandContext } from "../command.ts";
import type { Gathered } from "./gathered.ts";
import { degradedNote } from "./way-notes.ts";

/** The answer without a model. @param why no model wrote it, for a note; null where none was wanted */
export function extractAnswer(
  { now, checker, signal }: Pick<CommandContext, "now" | "checker" | "signal">,
  gathered: Gathered,
  why: string | null,
): Promise<Answer> {
  const { question, kind, selected, candidates, searched } = gathered;
  const notes = why === null ? [] : [degradedNote(why)];
  return quoteAnswer({
    question,
    kind,
    selected,
    candidates,
    findConflicts: (statements, quoted) => checker.findQuotedConflicts(statements, quoted, signal),
    searched,
    asOf: now(),
    notes,
  });
}
