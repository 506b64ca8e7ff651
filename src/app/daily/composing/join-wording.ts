import { joinVoices } from "../../../briefing/stories/join-voices.ts";
import type { NamedStory } from "../../../briefing/stories/keep-story-ids.ts";
import { wordsOfSentence } from "../../../briefing/stories/words-of-sentence.ts";
import { segmentSentences } from "../../../language/segment-sentences.ts";
import { breathe } from "../../../threads/breathe.ts";
import type { CommandContext } from "../../command.ts";
import { readSource } from "../../read-source.ts";
import type { NewsArticle } from "./find-stories.ts";

/** Of each article, in UTF-16 code units. */
const READ_LENGTH = 6_000;
/** Shorter sentences stand in texts that have nothing to do with each other. */
const LEAST_WORDS = 5;

type Context = Pick<CommandContext, "archive" | "guild" | "signal">;

/** Joins the voices of a story's articles that share most of their sentences, for those stories of which there is news. */
export async function joinWording(
  context: Context,
  stories: readonly NamedStory<NewsArticle>[],
): Promise<readonly NamedStory<NewsArticle>[]> {
  const joined: NamedStory<NewsArticle>[] = [];
  for (const story of stories) {
    const isRead =
      story.articles.some(({ isFresh }) => isFresh) && new Set(story.articles.map(({ voice }) => voice)).size > 1;
    joined.push(isRead ? await joinStory(context, story) : story);
  }
  return joined;
}

async function joinStory(context: Context, story: NamedStory<NewsArticle>): Promise<NamedStory<NewsArticle>> {
  const sentences = new Map<string, ReadonlySet<string>>();
  for (const { article } of story.articles) {
    context.signal.throwIfAborted();
    await breathe();
    const source = await readSource(context.archive, context.guild, article);
    const opening = source?.text.slice(0, READ_LENGTH) ?? "";
    const said = segmentSentences(opening, article.metadata.language)
      .map(({ start, end }) => wordsOfSentence(opening.slice(start, end)))
      .filter((words) => words.split(" ").length >= LEAST_WORDS);
    sentences.set(article.id, new Set(said));
  }
  return { ...story, articles: joinVoices(story.articles, ({ id }) => sentences.get(id) ?? new Set()) };
}
