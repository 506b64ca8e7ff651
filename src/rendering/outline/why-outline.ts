import type { Answer, RejectedClaim } from "../../domain/answer.ts";
import type { ModelRun } from "../../domain/kept-answer.ts";
import { searchedSentence } from "../abstention.ts";
import { counted } from "../counted.ts";
import { runRows } from "../run-rows.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { factItem } from "./fact-item.ts";

export interface AnswerWhy {
  readonly answer: Answer;
  /** The command that gave it. */
  readonly command: string;
  /** Null where no model was called. */
  readonly run: ModelRun | null;
}

/** What an answer was made of: what was searched and quoted, what was refused and why, by which model, in what time. */
export function whyOutline({ answer, command, run }: AnswerWhy, words: Words): readonly Block[] {
  const { quotes, articles, rejected, searched, mode, model } = answer;
  const { why, nouns } = words;
  const extracts = rejected.length === 0 ? why.noModelWrote : why.nonePassed;
  const from = why.quotesFrom(
    counted(quotes.length, nouns.quote, words),
    counted(articles.length, nouns.article, words),
  );
  return [
    prose("lead", why.title),
    prose("paragraph", searchedSentence(searched, words)),
    prose("paragraph", `${from} ${mode === "model" ? why.byModel(model) : extracts}`),
    ...(rejected.length === 0
      ? []
      : [prose("section", why.refused), ...rejected.flatMap((claim) => refusedOutline(claim, words))]),
    prose("section", why.how(command)),
    ...(run === null ? [prose("item", why.noModelCalled)] : []),
    ...(run === null ? [] : runRows(run, words).map(([label, value]) => factItem(label, value))),
  ];
}

/** Set off like somebody else's words: the quotes do not bear it out. */
function refusedOutline({ text, reason }: RejectedClaim, { why }: Words): readonly Block[] {
  return [{ kind: "words", text }, prose("fine", why.because(reason))];
}
