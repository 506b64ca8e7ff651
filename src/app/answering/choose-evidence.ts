import type { EvidenceSentence } from "../../domain/evidence.ts";
import type { Statement } from "../../grounding/statement.ts";
import type { RankedStatement } from "./gathered.ts";

/** Sentences chosen for a model, in reading order: the best article first, each article's in the order of its text. */
export interface Evidence {
  readonly sentences: readonly EvidenceSentence[];
  /** What each id stands for. */
  readonly byId: ReadonlyMap<string, Statement>;
}

export interface EvidenceOptions {
  /** Tokens of all sentences together, at most. */
  readonly maxTokens: number;
  readonly countTokens: (text: string) => number;
  /** Of the best sentence's worth, what another must reach: 0 to 1. */
  readonly leastShare: number;
}

/** What a sentence costs beside its words: its id and line. */
const TOKENS_A_SENTENCE = 5;

/**
 * What a sentence's own score counts beside that of its passage. Answers lean on what stands around the sentence that matches
 * best: by their passages, a third of the tokens keep more of them than by themselves with the sentence before each. Chosen on
 * the even rows of `eval evidence`.
 */
const OWN_SHARE = 0.4;

/**
 * Chooses the sentences that a model is given: the best ones of the best passages, as far as the tokens reach. Sentences with
 * the same words, as copies of one wire story have them, are given once, from the article whose words they are.
 */
export function chooseEvidence(
  ranked: readonly RankedStatement[],
  { maxTokens, countTokens, leastShare }: EvidenceOptions,
): Evidence {
  const weighed = weigh(ranked);
  const originals = new Map(weighed.map(({ statement, words }) => [`${statement.article.id} ${words}`, statement]));
  const least = leastShare * (weighed[0]?.worth ?? 0);
  const chosen = new Map<string, Statement>();
  let tokens = 0;
  for (const { statement: found, words, worth } of weighed) {
    if (worth < least) break;
    if (chosen.has(words)) continue;
    const statement = originals.get(`${found.article.voice} ${words}`) ?? found;
    const cost = countTokens(textOf(statement)) + TOKENS_A_SENTENCE;
    if (tokens + cost > maxTokens) continue;
    tokens += cost;
    chosen.set(words, statement);
  }
  return number(order([...chosen.values()]));
}

/** Weighs each sentence by its own score and its passage's, each beside the best one's; best first. */
function weigh(ranked: readonly RankedStatement[]) {
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked
    .map(({ statement, score, passageShare }) => ({
      statement,
      words: wordsOf(textOf(statement)),
      worth: (1 - OWN_SHARE) * passageShare + OWN_SHARE * (best > 0 ? score / best : 0),
    }))
    .sort((a, b) => b.worth - a.worth);
}

function textOf({ source, span }: Statement): string {
  return source.text.slice(span.start, span.end);
}

/** A sentence's words, figures and signs: two papers set the same sentence with other quotation marks and dashes. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[\p{Sc}%‰°]|[-−](?=\p{N})/gu) ?? [text]).join(" ");
}

function order(statements: readonly Statement[]): readonly Statement[] {
  const byArticle = Map.groupBy(statements, ({ article }) => article.id);
  return [...byArticle.values()].flatMap((some) => some.toSorted((a, b) => a.span.start - b.span.start));
}

function number(statements: readonly Statement[]): Evidence {
  const byId = new Map(statements.map((statement, index) => [`s${index + 1}`, statement]));
  const sentences = [...byId].map(([id, { article, source, span }], index): EvidenceSentence => {
    const last = statements[index - 1];
    const between = last?.article === article ? source.text.slice(last.span.end, span.start) : null;
    return { id, article, text: textOf({ article, source, span }), follows: between?.trim() === "" };
  });
  return { sentences, byId };
}
