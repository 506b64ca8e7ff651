import type { Answer, RejectedClaim } from "../../domain/answer.ts";
import type { ModelRun } from "../../domain/kept-answer.ts";
import { searchedSentence } from "../abstention.ts";
import { counted } from "../counted.ts";
import { runRows } from "../run-rows.ts";
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
export function whyOutline({ answer, command, run }: AnswerWhy): readonly Block[] {
  const { quotes, articles, rejected, searched, mode, model } = answer;
  const how =
    mode === "model"
      ? `${model ?? "A model"} wrote the claims from them; each was checked against the quotes it names before it was shown.`
      : `${rejected.length === 0 ? "No model wrote anything" : "None of the model's claims passed the checks"}: the sentences that bear most on what was asked are shown as they are.`;
  return [
    prose("lead", "Why this?"),
    prose("paragraph", searchedSentence(searched)),
    prose("paragraph", `${counted(quotes.length, "quote")} from ${counted(articles.length, "article")}. ${how}`),
    ...(rejected.length === 0 ? [] : [prose("section", "Refused"), ...rejected.flatMap(refusedOutline)]),
    prose("section", `How /${command} was answered`),
    ...(run === null ? [prose("item", "No model was called.")] : []),
    ...(run === null ? [] : runRows(run).map(([label, value]) => factItem(label, value))),
  ];
}

/** Set off like somebody else's words: the quotes do not bear it out. */
function refusedOutline({ text, reason }: RejectedClaim): readonly Block[] {
  return [{ kind: "words", text }, prose("fine", `Why: ${reason}`)];
}
