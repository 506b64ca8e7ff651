import type { ArticleFilter } from "../../domain/article-filter.ts";
import type { SourceText } from "../../domain/source-text.ts";
import type { Statement } from "../../grounding/statement.ts";
import { analyseQuestion } from "../../retrieval/analyse-question.ts";
import { retrieve } from "../../retrieval/retrieve.ts";
import type { CommandContext } from "../command.ts";
import { readSource } from "../read-source.ts";

/** Passages looked at, and of them those that are compared word by word. */
const PASSAGE_LIMIT = 24;
const COMPARED_PASSAGES = 12;
/** Sentences that a pasted one may rest on. */
const STATEMENT_LIMIT = 60;

/** What the archive holds near a sentence. */
export interface Candidates {
  /** Runs of sentences, the nearest first. */
  readonly passages: readonly Statement[];
  /** Single sentences, article by article, each in the order of its text; of copies only one. */
  readonly statements: readonly Statement[];
}

/**
 * Finds what the archive holds near a sentence. A date in it says when something happened, and not where to look.
 * @throws {DOMException} an AbortError where the person stops it
 */
export async function findCandidates(
  { archive, checker, guild, signal, now }: Pick<CommandContext, "archive" | "checker" | "guild" | "signal" | "now">,
  sentence: string,
  filter: ArticleFilter,
): Promise<Candidates> {
  const read = analyseQuestion(sentence, { now: now(), publishers: [] });
  const question = { ...read, window: null, publisher: null };
  const retrieval = await retrieve(archive, guild, question, { limit: PASSAGE_LIMIT, filter, signal });
  const sources = new Map<string, SourceText>();
  for (const article of retrieval.articles.values()) {
    const source = await readSource(archive, guild, article);
    if (source !== null) sources.set(article.id, source);
  }
  const toStatements = (id: string, span: Statement["span"]): readonly Statement[] => {
    const article = retrieval.articles.get(id);
    const source = sources.get(id);
    return article === undefined || source === undefined ? [] : [{ article, source, span }];
  };
  const texts = new Map([...sources].map(([id, { text }]) => [id, text]));
  const scored = await checker.scoreSentences(retrieval, question, texts, signal);
  const ranked = scored.flatMap(({ article, span }) => toStatements(article.id, span));
  return {
    passages: retrieval.passages
      .slice(0, COMPARED_PASSAGES)
      .flatMap(({ passage }) => toStatements(passage.articleId, passage.span)),
    statements: inReadingOrder(eachOnce(ranked).slice(0, STATEMENT_LIMIT)),
  };
}

/** Sentences with the same words, as copies of one wire story have them, once, and in the article that had them first. */
function eachOnce(statements: readonly Statement[]): readonly Statement[] {
  const byWords = new Map<string, Statement>();
  for (const statement of statements) {
    const { article, source, span } = statement;
    const words = source.text.slice(span.start, span.end);
    if (!byWords.has(words) || article.id === article.voice) byWords.set(words, statement);
  }
  return [...byWords.values()];
}

function inReadingOrder(statements: readonly Statement[]): readonly Statement[] {
  const byArticle = Map.groupBy(statements, ({ article }) => article.id);
  return [...byArticle.values()].flatMap((some) => some.toSorted((a, b) => a.span.start - b.span.start));
}
