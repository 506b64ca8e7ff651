import type { Answer } from "../src/domain/answer.ts";
import type { Span } from "../src/domain/span.ts";
import { findConflicts } from "../src/grounding/conflicts/find-conflicts.ts";
import { findQuotedConflicts } from "../src/grounding/conflicts/find-quoted-conflicts.ts";
import { quoteAnswer } from "../src/grounding/quote-answer.ts";
import type { Statement } from "../src/grounding/statement.ts";
import { readFigures } from "../src/language/read-figures.ts";
import { analyseQuestion } from "../src/retrieval/analyse-question.ts";
import { retrieve } from "../src/retrieval/retrieve.ts";
import { scoreSentences } from "../src/retrieval/score-sentences.ts";
import { selectSentences } from "../src/retrieval/select-sentences.ts";
import type { Evaluation } from "./evaluation.ts";
import { readSnippets, type SnippetCase } from "./support-conflict/read-snippets.ts";
import { findSampleConflicts } from "./support-conflict/sample-conflicts.ts";
import { scoreNotes } from "./support-conflict/score-notes.ts";
import { readSummaryCases, type SummaryCase } from "./support-conflict/summary-conflicts.ts";
import { createVerbatimCheck } from "./support-retrieval/create-verbatim-check.ts";
import { readTexts } from "./support-retrieval/read-texts.ts";
import { withArchive } from "./support-retrieval/with-archive.ts";

type Figures = Readonly<Record<string, number>>;

/** As `app/ask.ts` looks at them. */
const PASSAGES = 40;
const NOW = new Date("2026-01-01T00:00:00Z");

interface Outcome {
  readonly answer: Answer;
  /** Of the answer's quotes, the share that equal their slice. */
  readonly verbatim: number;
  readonly isConflict: boolean;
  /** A conflict among all sentences of the snippets, whether or not they bear on the question. */
  readonly isAnywhere: boolean;
  /** Two different figures among all snippets. */
  readonly hasTwoFigures: boolean;
}

/** Answers a question from its snippets alone, each an article, the way `ask` does without a model. */
async function answerFrom({ question, documents, isConflict }: SnippetCase): Promise<Outcome> {
  return withArchive(documents, async ({ archive, guild }) => {
    const analysed = analyseQuestion(question, { now: NOW, publishers: [] });
    const retrieval = await retrieve(archive, guild, analysed, { limit: PASSAGES });
    const texts = await readTexts(archive, guild, retrieval);
    const { kind, sentences } = selectSentences(retrieval, analysed, texts, scoreSentences(retrieval, analysed, texts));
    const toStatement = (articleId: string, span: Span): readonly Statement[] => {
      const [article, text] = [retrieval.articles.get(articleId), texts.get(articleId)];
      if (article === undefined || text === undefined) return [];
      return [{ article, source: { articleId, revision: article.revision, text }, span }];
    };
    const candidates = retrieval.passages.flatMap(({ passage }) =>
      passage.sentences.flatMap((span) => toStatement(passage.articleId, span)),
    );
    const answer = await quoteAnswer({
      question,
      asOf: NOW,
      kind,
      selected: sentences.flatMap(({ articleId, span }) => toStatement(articleId, span)),
      candidates,
      findConflicts: async (statements, quoted) => findQuotedConflicts(statements, quoted),
      searched: retrieval.searched,
    });
    const check = createVerbatimCheck(archive, guild);
    for (const quote of answer.quotes) await check.check(quote, [quote]);
    return {
      answer,
      verbatim: check.share(),
      isConflict,
      isAnywhere: findConflicts(candidates).length > 0,
      hasTwoFigures: new Set(documents.flatMap(({ text }) => readFigures(text).map(({ value }) => value))).size > 1,
    };
  });
}

function scoreHalves(name: string, outcomes: readonly Outcome[], isNoted: (outcome: Outcome) => boolean): Figures {
  const verdicts = outcomes.map((outcome) => ({ isNoted: isNoted(outcome), isConflict: outcome.isConflict }));
  const halves = {
    "": verdicts,
    ", even rows": verdicts.filter((_, index) => index % 2 === 0),
    ", odd rows": verdicts.filter((_, index) => index % 2 === 1),
  };
  return Object.fromEntries(
    Object.entries(halves).flatMap(([half, some]) =>
      Object.entries(scoreNotes(some)).map(([measure, value]) => [`${name}${measure}${half}`, value]),
    ),
  );
}

const shareNoted = (cases: readonly SummaryCase[]): number =>
  cases.filter(({ isNoted }) => isNoted).length / Math.max(1, cases.length);

/** Whether an answer notes that its sources differ where people saw two answers, and is silent where they saw one. */
export const conflict: Evaluation = {
  name: "conflict",
  description: "the conflict note against what people saw as conflicting answers",
  async run(dataDir) {
    const cases = await readSnippets(dataDir);
    const outcomes: Outcome[] = [];
    for (const each of cases) outcomes.push(await answerFrom(each));
    const samples = await findSampleConflicts();
    const summaries = await readSummaryCases(dataDir);
    const notes = (outcome: Outcome) => outcome.answer.notes.some(({ kind }) => kind === "conflict");
    return {
      name: "conflict",
      rows: cases.length,
      metrics: {
        ...scoreHalves("", outcomes, notes),
        "questions answered": outcomes.filter(({ answer }) => answer.kind === "answer").length / outcomes.length,
        ...scoreHalves("all snippets: ", outcomes, ({ isAnywhere }) => isAnywhere),
        "sample archive: precision": samples.right / Math.max(1, samples.found),
        "sample archive: recall": samples.right / samples.all,
        "summaries: consistent noted": shareNoted(summaries.filter(({ isConsistent }) => isConsistent)),
        "summaries: negated noted": shareNoted(summaries.filter(({ isNegated }) => isNegated)),
        verbatim: Math.min(...outcomes.map(({ verbatim }) => verbatim)),
      },
      baselines: {
        ...scoreHalves("always conflict: ", outcomes, () => true),
        ...scoreHalves("any two differing numbers: ", outcomes, ({ hasTwoFigures }) => hasTwoFigures),
      },
    };
  },
};
