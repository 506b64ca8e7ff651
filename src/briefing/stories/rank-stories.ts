import { analyse } from "../../language/analyse.ts";
import { countVoices } from "./count-voices.ts";
import type { NamedStory } from "./keep-story-ids.ts";
import type { StoryArticle } from "./story-article.ts";

export interface RankedArticle extends StoryArticle {
  /** Whether it was published in the window that is told of. */
  readonly isFresh: boolean;
  /** Whether it says what an author thinks. */
  readonly isOpinion: boolean;
}

export interface RankedStory<A> extends NamedStory<A> {
  /** Independent ones, of all its articles. */
  readonly voices: number;
  readonly worth: number;
}

/** What a voice counts that told the story before the window alone. */
const EARLIER_SHARE = 0.5;
/** What it is worth that no briefing told a story yet. */
const NEW_BONUS = 1.25;
/** What a story is worth that only opinion pieces tell. */
const OPINION_SHARE = 0.5;
/** How much more a story is worth that is about a topic; as much as many more voices, so that topics come first. */
const TOPIC_BONUS = 4;
/** Of a topic's words, what a story must hold to be about it. */
const TOPIC_SHARE = 0.6;
/** The worth of news halves in this time, so that of two stories alike the later comes first. */
const HALF_LIFE_MS = 2 * 86_400_000;

/**
 * Ranks stories by how many independent voices tell them, those of the window first, by how new they are, and by the topics a channel
 * cares for. Stories without news in the window are left out.
 * @param until the window's end, milliseconds since 1970
 * @returns the most important first
 */
export function rankStories<A extends RankedArticle>(
  stories: readonly NamedStory<A>[],
  { topics, until }: { readonly topics: readonly string[]; readonly until: number },
): readonly RankedStory<A>[] {
  return stories
    .flatMap((story): readonly RankedStory<A>[] => {
      const fresh = story.articles.filter(({ isFresh }) => isFresh);
      if (fresh.length === 0) return [];
      const latest = Math.max(...fresh.map(({ publishedAt }) => publishedAt));
      const [voices, freshVoices] = [countVoices(story.articles), countVoices(fresh)];
      const worth =
        Math.log2(1 + freshVoices + EARLIER_SHARE * (voices - freshVoices)) *
        0.5 ** (Math.max(0, until - latest) / HALF_LIFE_MS) *
        (story.isKnown ? 1 : NEW_BONUS) *
        (fresh.every(({ isOpinion }) => isOpinion) ? OPINION_SHARE : 1) *
        (topics.some((topic) => isAbout(fresh, topic)) ? TOPIC_BONUS : 1);
      return [{ ...story, voices, worth }];
    })
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
}

/** Whether one of the articles holds most of a topic's words. */
function isAbout(articles: readonly RankedArticle[], topic: string): boolean {
  return articles.some(({ title, lead, language }) => {
    const wanted = new Set(analyse(topic, language).map(({ term }) => term));
    const held = new Set(analyse(`${title}\n${lead}`, language).map(({ term }) => term));
    return wanted.size > 0 && wanted.intersection(held).size >= TOPIC_SHARE * wanted.size;
  });
}
