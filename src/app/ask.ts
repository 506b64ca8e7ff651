import type { ArticleFilter } from "../domain/article-filter.ts";
import { dayOf } from "./answering/day-of.ts";
import { earlierIn } from "./answering/earlier-in.ts";
import { type Followed, findFollowed } from "./answering/find-followed.ts";
import { gather } from "./answering/gather.ts";
import { giveAnswer } from "./answering/give-answer.ts";
import { keepAnswer } from "./answering/keep-answer.ts";
import type { ModelChoice } from "./answering/models.ts";
import { searchText } from "./answering/search-text.ts";
import { selectForQuestion } from "./answering/select-for-question.ts";
import type { Task } from "./answering/task.ts";
import type { CommandContext } from "./command.ts";
import type { Result } from "./result.ts";

export interface AskOptions extends ModelChoice, Followed {
  readonly question: string;
  readonly filter?: ArticleFilter;
}

/**
 * Answers a question from the guild's articles, or says that the archive does not say.
 * @throws {UserError} for a question without a word, or where there is no answer to follow up
 */
export async function ask(context: CommandContext, options: AskOptions): Promise<Extract<Result, { kind: "answer" }>> {
  const { question, filter = {} } = options;
  const thread = await findFollowed(context, options);
  const search = { question, searched: searchText(question, thread), filter };
  const gathered = await gather(context, search, selectForQuestion);
  const task: Task = {
    name: "ask",
    hasBottomLine: true,
    fields: {},
    leastShare: 0.6,
    fill: (prompts, sources) =>
      prompts("ask", { today: dayOf(context.now()), question, earlier: earlierIn(thread), sources }),
  };
  const given = await giveAnswer(context, task, gathered, options);
  return keepAnswer(context, given, { command: "ask", follows: thread.at(-1)?.id ?? null });
}
