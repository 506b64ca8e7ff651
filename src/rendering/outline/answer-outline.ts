import type { Remark } from "../../app/remark.ts";
import type { Answer } from "../../domain/answer.ts";
import { abstentionSentence, searchedSentence } from "../abstention.ts";
import { briefingParts } from "../briefing-parts.ts";
import { noteSentence } from "../note-sentence.ts";
import { refusedSentence } from "../refused-sentence.ts";
import { remarkSentence } from "../remark-sentence.ts";
import { shorten } from "../shorten.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { briefingOutline } from "./briefing-outline.ts";
import { claimOutline } from "./claim-outline.ts";
import { correctionOutline } from "./correction-outline.ts";
import { quoteOutline } from "./quote-outline.ts";

const QUESTION_LENGTH = 300;

/**
 * What was asked, the bottom line and the claims, or that the archive does not say; what a reader must know beside them; then
 * the quotes in full.
 * @param remarks what came after the answer: sources revised or removed since, or why it could not be kept
 */
export function answerOutline(answer: Answer, remarks: readonly Remark[], words: Words): readonly Block[] {
  const parts = briefingParts(answer);
  if (parts !== null) {
    const outline = parts.briefing.isCorrection ? correctionOutline : briefingOutline;
    return outline(answer, parts, remarks, words);
  }
  const { kind, question, claims, quotes, articles, notes, rejected, searched } = answer;
  const isAbstention = kind === "abstention";
  return [
    prose("fine", shorten(question, QUESTION_LENGTH)),
    ...(isAbstention
      ? [
          prose("lead", abstentionSentence(answer, words)),
          prose("paragraph", searchedSentence(searched, words)),
          ...(searched.articles === 0 ? [prose("paragraph", words.answer.nothingThere)] : []),
        ]
      : claimOutline(claims, words)),
    ...notes.map(
      (note): Block => ({
        kind: "paragraph",
        runs: [{ text: words.answer.note, style: "strong" }, { text: ` ${noteSentence(note, answer, words)}` }],
      }),
    ),
    ...remarks.map((remark) => prose("paragraph", remarkSentence(remark, words))),
    ...(rejected.length === 0 ? [] : [prose("fine", `${refusedSentence(rejected.length, words)}.`)]),
    ...(quotes.length === 0 ? [] : [{ kind: "rule" } as const]),
    ...(isAbstention && quotes.length > 0 ? [prose("section", words.answer.nearest)] : []),
    ...quoteOutline(quotes, articles),
  ];
}
