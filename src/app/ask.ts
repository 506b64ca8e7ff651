import type { Answer } from "../domain/answer.ts";
import type { ArticleFilter } from "../domain/article-filter.ts";
import type { SourceText } from "../domain/source-text.ts";
import type { Span } from "../domain/span.ts";
import { quoteAnswer } from "../grounding/quote-answer.ts";
import type { Statement } from "../grounding/statement.ts";
import { analyseQuestion } from "../retrieval/analyse-question.ts";
import type { Retrieval } from "../retrieval/retrieval.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import { selectSentences } from "../retrieval/select-sentences.ts";
import type { CommandContext } from "./command.ts";
import { readSource } from "./read-source.ts";
import { requireWords } from "./require-words.ts";

type Context = Pick<CommandContext, "archive" | "guild" | "signal" | "now">;

/** Passages looked at for sentences; measured: more change no answer of the evaluations. */
const PASSAGE_LIMIT = 40;
/** Passages looked through for figures that contradict a quoted one. */
const DISPUTE_PASSAGE_LIMIT = 12;

/**
 * Answers a question with the sentences of the guild's articles that say it, or says that the archive does not say.
 * @throws {UserError} for a question without a word
 */
export async function ask(
  context: Context,
  { question: text, filter = {} }: { readonly question: string; readonly filter?: ArticleFilter },
): Promise<Answer> {
  requireWords(text);
  const { archive, guild, signal, now } = context;
  const { publishers } = await archive.facets(guild);
  const question = analyseQuestion(text, { now: now(), publishers });
  const retrieval = await retrieve(archive, guild, question, { limit: PASSAGE_LIMIT, filter, signal });
  const sources = await readSources(context, retrieval);
  const texts = new Map([...sources].map(([id, source]) => [id, source.text]));
  const { kind, sentences } = selectSentences(retrieval, question, texts);
  const toStatement = (articleId: string, span: Span): readonly Statement[] => {
    const article = retrieval.articles.get(articleId);
    const source = sources.get(articleId);
    return article === undefined || source === undefined ? [] : [{ article, source, span }];
  };
  return quoteAnswer({
    question: text,
    asOf: now(),
    kind,
    selected: sentences.flatMap(({ articleId, span }) => toStatement(articleId, span)),
    candidates: retrieval.passages
      .slice(0, DISPUTE_PASSAGE_LIMIT)
      .flatMap(({ passage }) => passage.sentences.flatMap((span) => toStatement(passage.articleId, span))),
    searched: retrieval.searched,
  });
}

/** The texts that the retrieval's passages refer to; an article that was removed or revised since is left out. */
async function readSources(
  { archive, guild }: Context,
  { articles }: Retrieval,
): Promise<ReadonlyMap<string, SourceText>> {
  const sources = await Promise.all([...articles.values()].map((article) => readSource(archive, guild, article)));
  return new Map(sources.filter((source) => source !== null).map((source) => [source.articleId, source]));
}
