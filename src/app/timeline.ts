import { answerTopic, type TopicOptions, type TopicTask } from "./answering/answer-topic.ts";
import { arrangeTimeline } from "./answering/arrange-timeline.ts";
import { readClock } from "./answering/read-clock.ts";
import type { CommandContext } from "./command.ts";
import type { Result } from "./result.ts";

const EXTRACT = { voices: 8, sentencesPerArticle: 2 } as const;

/**
 * Tells a topic's events in the order of their days; those whose sources give no day stand apart, after them.
 * @throws {UserError} for a topic without a word
 */
export function timeline(context: CommandContext, options: TopicOptions): Promise<Extract<Result, { kind: "answer" }>> {
  const { topic } = options;
  const task: TopicTask = {
    name: "timeline",
    hasBottomLine: false,
    fields: { date: true },
    arrange: arrangeTimeline,
    fill: (prompts, sources) => prompts("timeline", { today: readClock(context).today, topic, sources }),
  };
  return answerTopic(context, options, task, EXTRACT);
}
