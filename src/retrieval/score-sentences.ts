import { commonness } from "../language/commonness.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import type { Retrieval } from "./retrieval.ts";
import { scoreArticle } from "./score-article.ts";
import type { AskedTerm } from "./score-sentence.ts";
import type { ScoredSentence } from "./scored-sentence.ts";

const TOPIC_VALUE = 1.5;
/** A name that this share of everyday texts or more holds tells little. */
const COMMON_SHARE = 0.05;
/** Frame words, date words and parts of words weigh no more in a question. */
const MAX_IDLE_WEIGHT = 0.4;

/** Scores every sentence of the retrieved passages for a question, best first. Headings are context and no candidates. */
export function scoreSentences(
  retrieval: Retrieval,
  question: AnalysedQuestion,
  texts: ReadonlyMap<string, string>,
): readonly ScoredSentence[] {
  const asked = question.terms.map(
    ({ term, weight, isName, isTopic }): AskedTerm => ({
      term,
      isName,
      isContent: weight > MAX_IDLE_WEIGHT,
      isTelling: isName && commonness(term) < COMMON_SHARE,
      value: weight * (isTopic ? TOPIC_VALUE : 1) * (retrieval.idf.get(term) ?? 1),
    }),
  );
  const passagesOf = Map.groupBy(
    retrieval.passages.map(({ passage }) => passage),
    ({ articleId }) => articleId,
  );
  const scored: ScoredSentence[] = [];
  for (const [id, passages] of passagesOf) {
    const article = retrieval.articles.get(id);
    const text = texts.get(id);
    if (article === undefined || text === undefined) continue;
    const spans = passages.toSorted((a, b) => a.ordinal - b.ordinal).flatMap(({ sentences }) => sentences);
    scored.push(...scoreArticle(question, asked, { article, text, spans }));
  }
  return scored.sort((a, b) => b.score - a.score);
}
