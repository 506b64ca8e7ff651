import type { Archive, PassageHits } from "../archive/archive.ts";
import type { Article } from "../domain/article.ts";
import type { ArticleFilter } from "../domain/article-filter.ts";
import type { GuildId } from "../domain/guild-id.ts";
import type { Passage } from "../domain/passage.ts";
import { commonness } from "../language/commonness.ts";
import type { AnalysedQuestion, QuestionWindow } from "./analysed-question.ts";
import { rankPassages, type WeightedTerm } from "./rank-passages.ts";
import type { Retrieval } from "./retrieval.ts";

/** How many passages the index hands over to be ranked. */
const CANDIDATES = 700;
/** How long after an event articles still tell of it. */
const AFTERMATH_DAYS = 31;
const DAY_MS = 86_400_000;
/** As if the archive held this many more passages of everyday language: keeps rarity sound in an archive of three articles. */
const BACKGROUND_PASSAGES = 400;

export interface RetrieveOptions {
  /** How many passages at most. */
  readonly limit: number;
  readonly filter?: ArticleFilter;
  readonly signal?: AbortSignal;
}

function weigh(question: AnalysedQuestion, hits: PassageHits): readonly WeightedTerm[] {
  const passages = hits.totalPassages + BACKGROUND_PASSAGES;
  return question.terms.map((term) => {
    const seen = hits.passageFrequency.get(term.term) ?? 0;
    const frequency = seen + BACKGROUND_PASSAGES * commonness(term.term);
    return { ...term, idf: Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5)) };
  });
}

function later(first: string | undefined, second: string | null): string | undefined {
  return first === undefined ? (second ?? undefined) : second === null || first > second ? first : second;
}

function earlier(first: string | undefined, second: string | null): string | undefined {
  return first === undefined ? (second ?? undefined) : second === null || first < second ? first : second;
}

function narrow(filter: ArticleFilter, question: AnalysedQuestion): ArticleFilter {
  const { window, publisher } = question;
  const published = window?.kind === "published" ? window : null;
  const since = later(filter.since, published?.since ?? null);
  const until = earlier(filter.until, published?.until ?? null);
  const name = filter.publisher ?? (publisher?.only ? publisher.name : undefined);
  return {
    ...filter,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(name === undefined ? {} : { publisher: name }),
  };
}

/** Whether an article may tell of an event of the window: published then or in the weeks after. */
function tellsOf(window: QuestionWindow, { metadata }: Article): boolean {
  if (metadata.publishedAt === null || window.since === null || window.until === null) return true;
  const day = metadata.publishedAt.slice(0, 10);
  const last = new Date(Date.parse(window.until) + AFTERMATH_DAYS * DAY_MS).toISOString().slice(0, 10);
  return day >= window.since && day <= last;
}

/** The passages that name the year a question asks about: the budget of 2026 is told of in 2025. */
function passagesNaming({ hits }: PassageHits, { window, terms }: AnalysedQuestion): ReadonlySet<Passage> {
  const year = window?.kind === "event" ? window.since?.slice(0, 4) : undefined;
  const place = terms.findIndex(({ term }) => term === year);
  return new Set(hits.filter(({ bodyCounts }) => (bodyCounts[place] ?? 0) > 0).map(({ passage }) => passage));
}

/**
 * Finds the passages that speak of a question, best first. Where nothing of the days it asks about does, the nearest of other
 * days, marked so.
 * @throws {DOMException} an AbortError where `signal` is aborted
 */
export async function retrieve(
  archive: Archive,
  guild: GuildId,
  question: AnalysedQuestion,
  { limit, filter = {}, signal }: RetrieveOptions,
): Promise<Retrieval> {
  signal?.throwIfAborted();
  const search = (within: ArticleFilter): Promise<PassageHits> =>
    archive.search(guild, { terms: question.terms.map(({ term }) => term), filter: within, limit: CANDIDATES });
  const narrowed = await search(narrow(filter, question));
  signal?.throwIfAborted();
  const outside = narrowed.hits.length === 0 && question.window?.kind === "published";
  const hits = outside ? await search(filter) : narrowed;
  signal?.throwIfAborted();
  const terms = weigh(question, hits);
  const ranked = rankPassages(hits.hits, terms).slice(0, limit);
  const ids = [...new Set(ranked.map(({ passage }) => passage.articleId))];
  const found = await archive.getMany(guild, ids);
  signal?.throwIfAborted();
  const articles = new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])));
  const current = ranked.filter(({ passage }) => articles.get(passage.articleId)?.revision === passage.revision);
  const { window } = question;
  const dated = passagesNaming(hits, question);
  const timely = current.filter(({ passage }) => {
    const article = articles.get(passage.articleId);
    return article !== undefined && (window?.kind !== "event" || dated.has(passage) || tellsOf(window, article));
  });
  const isTimely = !outside && timely.length > 0;
  const passages = timely.length > 0 ? timely : current;
  return {
    passages,
    articles,
    idf: new Map(terms.map(({ term, idf }) => [term, idf])),
    unseen: new Set(terms.filter(({ term }) => (hits.passageFrequency.get(term) ?? 0) === 0).map(({ term }) => term)),
    isTimely,
    answerability: passages.reduce((best, { coverage }) => Math.max(best, coverage), 0),
    searched: {
      articles: narrowed.searchedArticles,
      passages: hits.totalPassages,
      window: window && { since: window.since, until: window.until },
      terms: question.terms.filter(({ weight }) => weight > 0.2).map(({ word }) => word),
    },
  };
}
