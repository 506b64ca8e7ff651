import { hasSubstance } from "../../../briefing/stories/has-substance.ts";
import { wordsOfSentence } from "../../../briefing/stories/words-of-sentence.ts";
import type { Article } from "../../../domain/article.ts";
import type { SourceText } from "../../../domain/source-text.ts";
import type { Statement } from "../../../grounding/statement.ts";
import { isHeading } from "../../../language/is-heading.ts";
import { readFigures } from "../../../language/read-figures.ts";
import { segmentSentences } from "../../../language/segment-sentences.ts";
import { rankByCentrality } from "../../../retrieval/rank-by-centrality.ts";
import { breathe } from "../../../threads/breathe.ts";
import type { CommandContext } from "../../command.ts";
import { readSource } from "../../read-source.ts";
import type { NewsArticle, NewsStory } from "./find-stories.ts";

/** Voices of one story that are read for sentences. */
const VOICES = 4;
/** Of each, in UTF-16 code units: news stands at the beginning, background at the end. */
const READ_LENGTH = 6_000;
/** Sentences of one story that a model is given, and in which what is quoted may be contradicted. */
const SENTENCES = 12;
/** What a sentence counts beside one as central of the article before: the first tell the story, the others add to it. */
const NEXT_VOICE = 0.9;
/** Earlier articles of a story that are looked through for what is repeated, the latest of them. */
const EARLIER = 20;
/** Of an article's sentences, those that are known or say nothing, from where on it is an old one published again. */
const KNOWN_SHARE = 0.8;

type Context = Pick<CommandContext, "archive" | "guild">;

interface Scored {
  readonly statement: Statement;
  readonly score: number;
}

/**
 * Reads the sentences that tell most of a story's news, the best first. What stood word for word in an article of the days before is
 * no news, whenever it is published again; what two voices say word for word is read once.
 */
export async function readStorySentences(context: Context, story: NewsStory): Promise<readonly Statement[]> {
  const voices = oneOfEachVoice(story);
  const known = await readKnown(context, story, voices);
  const said = new Set<string>();
  const scored: Scored[] = [];
  for (const [index, article] of voices.entries()) {
    await breathe();
    const source = await readSource(context.archive, context.guild, article);
    if (source === null) continue;
    for (const { statement, score } of leaveOutKnown(scoreSentences(article, source), known)) {
      const words = wordsOfSentence(textOf(statement));
      if (!said.has(words)) scored.push({ statement, score: score * NEXT_VOICE ** index });
      said.add(words);
    }
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, SENTENCES)
    .map(({ statement }) => statement);
}

/**
 * What an article says that was not said before. Beside known sentences, another counts where it tells something by itself; beside
 * almost none but known ones, where it has a figure that none of those has: else an old text is published again.
 */
function leaveOutKnown(sentences: readonly Scored[], known: ReadonlySet<string>): readonly Scored[] {
  const isKnown = ({ statement }: Scored): boolean => {
    const words = wordsOfSentence(textOf(statement));
    return words === "" || known.has(words);
  };
  const added = sentences.filter((each) => !isKnown(each));
  if (added.length === sentences.length) return added;
  const news = added.filter(({ statement }) => hasSubstance(textOf(statement), statement.article.metadata.language));
  if (sentences.length - news.length < KNOWN_SHARE * sentences.length) return news;
  const before = new Set(
    sentences.filter(isKnown).flatMap(({ statement }) => readFigures(textOf(statement)).map(({ value }) => value)),
  );
  return news.filter(({ statement }) => readFigures(textOf(statement)).some(({ value }) => !before.has(value)));
}

function textOf({ source, span }: Statement): string {
  return source.text.slice(span.start, span.end);
}

/** One article of each voice, the original where it is news: reports before opinion, the latest first. */
function oneOfEachVoice({ articles }: NewsStory): readonly Article[] {
  const fresh = articles
    .filter(({ isFresh }) => isFresh)
    .sort(
      (a, b) => Number(a.isOpinion) - Number(b.isOpinion) || b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1),
    );
  const byVoice = new Map<string, NewsArticle>();
  // Voices of the archive: two that share most of their sentences may differ in the others.
  for (const each of fresh) {
    const { voice } = each.article;
    if (!byVoice.has(voice) || each.id === voice) byVoice.set(voice, each);
  }
  return [...byVoice.values()].slice(0, VOICES).map(({ article }) => article);
}

/** The sentences of the story's earlier articles, and of older ones whose words its articles repeat. */
async function readKnown(
  { archive, guild }: Context,
  { articles }: NewsStory,
  voices: readonly Article[],
): Promise<ReadonlySet<string>> {
  const own = new Set(articles.map(({ id }) => id));
  const copied = voices.map(({ voice }) => voice).filter((voice) => !own.has(voice));
  const originals = (await archive.getMany(guild, [...new Set(copied)])).filter((article) => article !== null);
  const earlier = articles.filter(({ isFresh }) => !isFresh).map(({ article }) => article);
  const known = new Set<string>();
  for (const article of [...earlier.slice(-EARLIER), ...originals]) {
    await breathe();
    const source = await readSource(archive, guild, article);
    const opening = source?.text.slice(0, READ_LENGTH) ?? "";
    for (const { start, end } of segmentSentences(opening, article.metadata.language))
      known.add(wordsOfSentence(opening.slice(start, end)));
  }
  return known;
}

function scoreSentences(article: Article, source: SourceText): readonly Scored[] {
  const { language, title } = article.metadata;
  const opening = source.text.slice(0, READ_LENGTH);
  const spans = segmentSentences(opening, language).filter(
    (span) =>
      !isHeading(source.text, span) &&
      opening.slice(span.start, span.end) !== title &&
      // The last one may be cut off.
      (span.end < opening.length || opening.length === source.text.length),
  );
  const scores = rankByCentrality(
    spans.map(({ start, end }) => opening.slice(start, end)),
    language,
  );
  const best = Math.max(...scores, Number.MIN_VALUE);
  return spans.map((span, index) => ({
    statement: { article, source, span },
    score: (scores[index] ?? 0) / best,
  }));
}
