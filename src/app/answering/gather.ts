import type { Answer } from "../../domain/answer.ts";
import type { ArticleFilter } from "../../domain/article-filter.ts";
import type { SourceText } from "../../domain/source-text.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../grounding/statement.ts";
import { analyseQuestion } from "../../retrieval/analyse-question.ts";
import type { AnalysedQuestion } from "../../retrieval/analysed-question.ts";
import type { Retrieval } from "../../retrieval/retrieval.ts";
import { retrieve } from "../../retrieval/retrieve.ts";
import type { ScoredSentence } from "../../retrieval/scored-sentence.ts";
import type { CommandContext } from "../command.ts";
import { readSource } from "../read-source.ts";
import { requireWords } from "../require-words.ts";
import type { Gathered, RankedStatement } from "./gathered.ts";
import { readClock } from "./read-clock.ts";

/** Passages looked at for sentences; measured: more change no answer of the evaluations. */
const PASSAGE_LIMIT = 40;
/** Passages looked through for what contradicts something quoted. */
const DISPUTE_PASSAGE_LIMIT = 12;

export interface Search {
  /** What was asked, as the answer repeats it. */
  readonly question: string;
  /** What is searched for, where that is more than the question. */
  readonly searched?: string;
  readonly filter?: ArticleFilter;
}

/** What a search found, with the texts it found it in. */
export interface Found {
  readonly retrieval: Retrieval;
  readonly question: AnalysedQuestion;
  /** By article id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every sentence of the passages, best first. */
  readonly scored: readonly ScoredSentence[];
  toStatements(articleId: string, span: Span): readonly Statement[];
  rank(): readonly RankedStatement[];
}

/**
 * Gathers the sentences of the guild's articles that bear on what is asked.
 * @param select chooses what the answer quotes where no model writes it
 * @throws {UserError} for a question without a word
 */
export async function gather(
  context: Pick<CommandContext, "archive" | "checker" | "guild" | "signal" | "now" | "place">,
  { question: asked, searched = asked, filter = {} }: Search,
  select: (found: Found) => { readonly kind: Answer["kind"]; readonly selected: readonly Statement[] },
): Promise<Gathered> {
  requireWords(asked);
  const { archive, checker, guild, signal } = context;
  checker.prepare("scoreSentences");
  const { publishers } = await archive.facets(guild);
  const question = analyseQuestion(searched, { now: readClock(context).noon, publishers });
  const retrieval = await retrieve(archive, guild, question, { limit: PASSAGE_LIMIT, filter, signal });
  const sources = await readSources(context, retrieval);
  const texts = new Map([...sources].map(([id, { text }]) => [id, text]));
  const toStatements = (articleId: string, span: Span): readonly Statement[] => {
    const article = retrieval.articles.get(articleId);
    const source = sources.get(articleId);
    return article === undefined || source === undefined ? [] : [{ article, source, span }];
  };
  const scored = await checker.scoreSentences(retrieval, question, texts, signal);
  const rank = () => {
    const shareOf = sharePassages(retrieval);
    return scored.flatMap(({ article, span, score }) =>
      toStatements(article.id, span).map((statement) => ({
        statement,
        score,
        passageShare: shareOf(article.id, span),
      })),
    );
  };
  return {
    question: asked,
    rank,
    ...select({ retrieval, question, texts, scored, toStatements, rank }),
    candidates: retrieval.passages
      .slice(0, DISPUTE_PASSAGE_LIMIT)
      .flatMap(({ passage }) => passage.sentences.flatMap((span) => toStatements(passage.articleId, span))),
    searched: retrieval.searched,
  };
}

/** Tells of a sentence what its passage scores beside the best one. */
function sharePassages({ passages }: Retrieval): (articleId: string, sentence: Span) => number {
  const best = passages[0]?.score ?? 0;
  const shares = new Map(
    passages.flatMap(({ passage: { articleId, sentences }, score }) =>
      sentences.map(({ start }) => [`${articleId} ${start}`, best > 0 ? score / best : 0] as const),
    ),
  );
  return (articleId, { start }) => shares.get(`${articleId} ${start}`) ?? 0;
}

/** The texts that the retrieval's passages refer to; an article that was removed or revised since is left out. */
async function readSources(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  { articles }: Retrieval,
): Promise<ReadonlyMap<string, SourceText>> {
  const sources = await Promise.all([...articles.values()].map((article) => readSource(archive, guild, article)));
  return new Map(sources.filter((source) => source !== null).map((source) => [source.articleId, source]));
}
