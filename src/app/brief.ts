import type { BriefingLength } from "../domain/briefing.ts";
import { answerTopic, type TopicOptions, type TopicTask } from "./answering/answer-topic.ts";
import { nameStories } from "./answering/name-stories.ts";
import { readClock } from "./answering/read-clock.ts";
import type { TopicSize } from "./answering/select-for-topic.ts";
import type { CommandContext } from "./command.ts";
import type { Result } from "./result.ts";

/** What each length asks of a model, and how much is quoted without one. */
const LENGTHS: Readonly<Record<BriefingLength, { readonly asked: string; readonly extract: TopicSize }>> = {
  short: {
    asked: "short: the bottom line and up to 2 stories of 1 or 2 claims",
    extract: { voices: 2, sentencesPerArticle: 1 },
  },
  medium: {
    asked: "medium: the bottom line and up to 4 stories of 1 to 3 claims",
    extract: { voices: 4, sentencesPerArticle: 2 },
  },
  long: {
    asked: "long: the bottom line and up to 8 stories of 1 to 5 claims",
    extract: { voices: 8, sentencesPerArticle: 3 },
  },
};

export interface BriefOptions extends TopicOptions {
  readonly length?: BriefingLength | undefined;
}

/**
 * Briefs on a topic: the bottom line, then the stories, each under the title of the article it rests on first.
 * @throws {UserError} for a topic without a word
 */
export function brief(context: CommandContext, options: BriefOptions): Promise<Extract<Result, { kind: "answer" }>> {
  const { topic, length = "medium" } = options;
  const { asked, extract } = LENGTHS[length];
  const task: TopicTask = {
    name: "brief",
    hasBottomLine: true,
    fields: { story: true },
    section: nameStories(),
    fill: (prompts, sources) => prompts("brief", { today: readClock(context).today, topic, length: asked, sources }),
  };
  return answerTopic(context, options, task, extract);
}
