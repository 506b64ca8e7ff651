import type { Answer } from "../domain/answer.ts";
import type { KeptAnswer, ModelRun } from "../domain/kept-answer.ts";
import { showAnswer } from "./show-answer.ts";

/** What an answer was made of. */
export interface AnswerExplanation {
  /** As it stands now, without what was withdrawn since. */
  readonly answer: Answer;
  readonly command: KeptAnswer["command"];
  /** Null where no model was called. */
  readonly run: ModelRun | null;
}

/**
 * Tells what a kept answer was made of.
 * @throws {UserError} where there is no such answer
 */
export async function explainAnswer(context: Parameters<typeof showAnswer>[0], id: string): Promise<AnswerExplanation> {
  const { answer } = await showAnswer(context, id);
  const kept = await context.archive.answer(context.guild, id);
  return { answer, command: kept?.command ?? "", run: kept?.run ?? null };
}
