import { answerTopic, type TopicOptions, type TopicTask } from "./answering/answer-topic.ts";
import { readClock } from "./answering/read-clock.ts";
import type { CommandContext } from "./command.ts";
import type { Result } from "./result.ts";

/** What is quoted without a model: as many voices as one can hold side by side. */
const EXTRACT = { voices: 6, sentencesPerArticle: 2 } as const;

/**
 * Compares what the sources say of a topic: what several tell alike, where they differ, what one alone says.
 * @throws {UserError} for a topic without a word
 */
export function compare(context: CommandContext, options: TopicOptions): Promise<Extract<Result, { kind: "answer" }>> {
  const { topic } = options;
  const task: TopicTask = {
    name: "compare",
    hasBottomLine: true,
    fields: {},
    async arrange(claims) {
      const { arrangeComparison } = await import("./answering/arrange-comparison.ts");
      return arrangeComparison(context, claims);
    },
    fill: (prompts, sources) => prompts("compare", { today: readClock(context).today, topic, sources }),
  };
  return answerTopic(context, options, task, EXTRACT);
}
