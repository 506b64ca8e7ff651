import { extractAnswer } from "../../answering/extract-answer.ts";
import type { Gathered } from "../../answering/gathered.ts";
import { type GivenAnswer, giveAnswer } from "../../answering/give-answer.ts";
import { readClock } from "../../answering/read-clock.ts";
import type { Task } from "../../answering/task.ts";
import type { CommandContext } from "../../command.ts";
import type { BriefingOrder } from "./briefing-order.ts";
import { storyOf } from "./story-of.ts";
import { STORY_SIZES } from "./story-sizes.ts";
import type { ToldStory } from "./told-story.ts";

/**
 * Tells stories: with a model's claims where one is set up, within budget and in reach, else with extracts and a note that says
 * why. A claim stands under the story that all its quotes come from, whatever the model says; one whose quotes come from several
 * stands under none.
 * @throws the signal's reason where the person stops it
 */
export async function tellStories(
  context: CommandContext,
  gathered: Gathered,
  { told, order }: { readonly told: readonly ToldStory[]; readonly order: BriefingOrder },
): Promise<GivenAnswer> {
  const find = storyOf(told);
  const task: Task = {
    name: "daily",
    hasExtracts: true,
    hasBottomLine: true,
    fields: {},
    leastShare: 0,
    section: ({ role, quotes }) =>
      role === undefined ? find(quotes.map(({ article }) => article.id))?.title : undefined,
    fill: (prompts, sources) =>
      prompts("daily", {
        today: readClock(context).today,
        topics: order.topics.length === 0 ? "everything alike" : order.topics.join("; "),
        length: STORY_SIZES[order.length].asked,
        sources,
      }),
  };
  const within: CommandContext = { ...context, checker: withinStories(context.checker, find) };
  const given = await giveAnswer(within, task, gathered, {});
  if (given.answer.kind === "answer") return given;
  // A model that finds nothing to say of stories that are there.
  return { ...given, answer: await extractAnswer(within, gathered, "The model wrote no claim.") };
}

/**
 * Two sources differ where they tell one story; what two stories tell differs of itself. An answer tells a few conflicts, the first:
 * one of each story comes before the second of any.
 */
function withinStories(
  checker: CommandContext["checker"],
  find: ReturnType<typeof storyOf>,
): CommandContext["checker"] {
  return {
    ...checker,
    async findQuotedConflicts(statements, quoted, signal) {
      const conflicts = await checker.findQuotedConflicts(statements, quoted, signal);
      const byStory = Map.groupBy(conflicts, ({ sides }) => find(sides.map(({ statement }) => statement.article.id)));
      byStory.delete(null);
      return [...byStory.values()]
        .flatMap((own) => own.map((conflict, turn) => ({ conflict, turn })))
        .sort((a, b) => a.turn - b.turn)
        .map(({ conflict }) => conflict);
    },
  };
}
