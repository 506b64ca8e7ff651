import type { ArticleFilter } from "../../domain/article-filter.ts";
import type { CommandContext } from "../command.ts";
import type { Result } from "../result.ts";
import { gather } from "./gather.ts";
import { giveAnswer } from "./give-answer.ts";
import { keepAnswer } from "./keep-answer.ts";
import type { ModelChoice } from "./models.ts";
import { selectForTopic, type TopicSize } from "./select-for-topic.ts";
import type { Task } from "./task.ts";

export interface TopicOptions extends ModelChoice {
  readonly topic: string;
  readonly filter?: ArticleFilter;
}

/** A task about a topic: how much of it a model is sent is the same for all, and extracts are better than nothing. */
export type TopicTask = Omit<Task, "leastShare" | "hasExtracts">;

/** Topics are wider than questions: more of what bears on them is sent. */
const LEAST_SHARE = 0.5;

/**
 * Gathers what the archive holds on a topic, has the task done with it, and keeps the answer.
 * @param extract how much is quoted where no model writes
 * @throws {UserError} for a topic without a word
 */
export async function answerTopic(
  context: CommandContext,
  options: TopicOptions,
  task: TopicTask,
  extract: TopicSize,
): Promise<Extract<Result, { kind: "answer" }>> {
  const { topic, filter = {} } = options;
  context.checker.prepare("findQuotedConflicts");
  const gathered = await gather(context, { question: topic, filter }, selectForTopic(extract));
  const given = await giveAnswer(context, { ...task, leastShare: LEAST_SHARE, hasExtracts: true }, gathered, options);
  return keepAnswer(context, given, { command: task.name });
}
