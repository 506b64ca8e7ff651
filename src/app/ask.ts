import type { ArticleFilter } from "../domain/article-filter.ts";
import { earlierIn } from "./answering/earlier-in.ts";
import { type Conversation, findConversation } from "./answering/find-conversation.ts";
import { type Followed, findFollowed } from "./answering/find-followed.ts";
import { gather } from "./answering/gather.ts";
import { giveAnswer } from "./answering/give-answer.ts";
import { keepAnswer } from "./answering/keep-answer.ts";
import type { ModelChoice } from "./answering/models.ts";
import { readClock } from "./answering/read-clock.ts";
import { searchText } from "./answering/search-text.ts";
import { selectForQuestion } from "./answering/select-for-question.ts";
import type { Task } from "./answering/task.ts";
import type { CommandContext } from "./command.ts";
import { followInThread } from "./follow-in-thread.ts";
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
  context.checker.prepare("findQuotedConflicts");
  const conversation = await findConversation(context);
  const thread = await findFollowed(context, options, conversation);
  const search = { question, searched: searchText(question, thread), filter };
  const gathered = await gather(context, search, selectForQuestion);
  const task: Task = {
    name: "ask",
    hasExtracts: false,
    hasBottomLine: true,
    fields: {},
    leastShare: 0.6,
    fill: (prompts, sources) =>
      prompts("ask", { today: readClock(context).today, question, earlier: earlierIn(thread), sources }),
  };
  const given = await giveAnswer(context, task, gathered, options);
  const result = await keepAnswer(context, given, { command: "ask", follows: thread.at(-1)?.id ?? null });
  if (conversation !== null && result.id !== undefined && movesOn(context, conversation))
    await followInThread(context, conversation.channel, result.id);
  return result;
}

/** Whether a thread's next question follows up this answer: not where a private one would take the place of everybody's. */
function movesOn({ place, user }: CommandContext, { last }: Conversation): boolean {
  return !place.isPrivate || (last?.asked?.isPrivate === true && last.asked.user === user);
}
