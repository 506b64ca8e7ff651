import type { Answer } from "../../domain/answer.ts";
import type { ModelRun } from "../../domain/kept-answer.ts";
import type { CommandContext } from "../command.ts";
import { chooseEvidence } from "./choose-evidence.ts";
import { extractAnswer } from "./extract-answer.ts";
import { findBudgetFault } from "./find-budget-fault.ts";
import { findFirst } from "./find-first.ts";
import type { Gathered } from "./gathered.ts";
import type { ModelChoice } from "./models.ts";
import type { Task } from "./task.ts";

export interface GivenAnswer {
  readonly answer: Answer;
  /** Null where no model was called. */
  readonly run: ModelRun | null;
}

/**
 * Answers from what was gathered: with a model's claims where one is set up, within budget and in reach, else with extracts and
 * a note that says why.
 * @throws the signal's reason where the person stops it
 */
export async function giveAnswer(
  context: CommandContext,
  task: Task,
  gathered: Gathered,
  choice: ModelChoice,
): Promise<GivenAnswer> {
  const { models } = context;
  const extracts = async (why: string | null): Promise<GivenAnswer> => ({
    answer: await extractAnswer(context, gathered, why),
    run: null,
  });
  if (choice["no-model"]) return extracts(null);
  if (models === null) return extracts("no model is set up (OPENAI_API_KEY)");
  const budgetFault = await findBudgetFault(context);
  if (budgetFault !== null) return extracts(budgetFault);
  const evidence = chooseEvidence(gathered.rank(), {
    maxTokens: models.evidenceTokens,
    countTokens: await models.loadTokenCounter(),
    leastShare: task.leastShare,
  });
  // Nothing bears on it: there is nothing that a model could be asked about.
  if (evidence.sentences.length === 0) return extracts(null);
  const found = context.showFound === null ? null : findFirst(gathered);
  if (found !== null) context.showFound?.(found);
  // What reads and checks claims takes a third of a second to load.
  const { writeAnswer } = await import("./write-answer.ts");
  return writeAnswer(context, { task, gathered, evidence, models, modelId: choice.model ?? models.defaultId });
}
