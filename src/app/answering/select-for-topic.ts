import type { Answer } from "../../domain/answer.ts";
import type { Statement } from "../../grounding/statement.ts";
import type { Found } from "./gather.ts";

/** What a topic's best sentence must hold of it; the same as for a question. */
const LEAST_SCORE = 0.3;
/** Of the best sentence's score, what another must reach. */
const BESIDE_BEST = 0.5;

/** How much of a topic is quoted. */
export interface TopicSize {
  readonly voices: number;
  readonly sentencesPerArticle: number;
}

/** Makes the choice of the sentences that tell most of a topic: of each voice one article, of each article a few sentences. */
export function selectForTopic({ voices, sentencesPerArticle }: TopicSize) {
  return ({ retrieval, rank }: Found): { kind: Answer["kind"]; selected: readonly Statement[] } => {
    const ranked = rank();
    const best = ranked[0]?.score ?? 0;
    const isAnswer = best >= LEAST_SCORE && retrieval.isTimely;
    const chosen = new Map<string, { readonly articleId: string; readonly statements: Statement[] }>();
    for (const { statement, score } of ranked) {
      if (score < BESIDE_BEST * best || score <= 0) break;
      const { id, voice } = statement.article;
      const told = chosen.get(voice) ?? { articleId: id, statements: [] };
      if (!chosen.has(voice) && chosen.size >= voices) continue;
      if (told.articleId !== id || told.statements.length >= sentencesPerArticle) continue;
      chosen.set(voice, told);
      told.statements.push(statement);
    }
    return {
      kind: isAnswer ? "answer" : "abstention",
      selected: [...chosen.values()].flatMap(({ statements }) =>
        statements.toSorted((a, b) => a.span.start - b.span.start),
      ),
    };
  };
}
