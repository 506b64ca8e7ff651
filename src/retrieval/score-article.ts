import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { analyse } from "../language/analyse.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import { matchTerm } from "./match-term.ts";
import { prepareSentences } from "./prepare-sentences.ts";
import { type AskedTerm, scoreSentence } from "./score-sentence.ts";
import type { ScoredSentence } from "./scored-sentence.ts";

const ENDED = /[.!?…。！？।]["'”’»)\]]*$/u;

/** The title, with the author whom the question names. */
function headOf({ metadata: { title, byline } }: Article, { text }: AnalysedQuestion): string {
  const author = byline?.split(/,|\band\b/u).find((name) => name.trim() !== "" && text.includes(name.trim()));
  return author === undefined ? title : `${title} ${author}`;
}

/** Whether an article speaks of the very "Gate Five" that is asked about, and not of five gates. */
function holdsNumberedNames({ names, language }: AnalysedQuestion, text: string, textLanguage: string): boolean {
  const phrases = names
    .map((name) => analyse(name.text, language))
    .filter((tokens) => tokens.length > 1 && tokens.at(-1)?.kind === "number")
    .map((tokens) => tokens.map(({ term }) => term).join(" "));
  if (phrases.length === 0) return true;
  const told = ` ${analyse(text, textLanguage)
    .map(({ term }) => term)
    .join(" ")} `;
  return phrases.every((phrase) => told.includes(` ${phrase} `));
}

/** Scores the sentences of an article's retrieved passages. */
export function scoreArticle(
  question: AnalysedQuestion,
  asked: readonly AskedTerm[],
  { article, text, spans }: { readonly article: Article; readonly text: string; readonly spans: readonly Span[] },
): readonly ScoredSentence[] {
  const language = article.metadata.language ?? question.language;
  if (!holdsNumberedNames(question, text, language)) return [];
  const prepared = prepareSentences(text, spans, language);
  const titleTerms = new Set(analyse(headOf(article, question), language).map(({ term }) => term));
  const allTerms = new Set([...titleTerms, ...prepared.flatMap(({ terms }) => [...terms])]);
  const matchesIn = (terms: ReadonlySet<string>): ReadonlyMap<string, number> =>
    new Map(asked.map(({ term }) => [term, matchTerm(term, terms)]));
  const [title, around] = [matchesIn(titleTerms), matchesIn(allTerms)];
  return prepared.map((sentence, index): ScoredSentence => {
    const previous = prepared[index - 1];
    const before = previous?.terms ?? new Set<string>();
    const beside = new Set([...before, ...(prepared[index + 1]?.terms ?? [])]);
    return {
      article,
      span: sentence.span,
      before: previous?.span ?? null,
      terms: sentence.terms,
      isFragment: !ENDED.test(sentence.text),
      ...scoreSentence(question, asked, sentence, { before, beside, title, around }),
    };
  });
}
