import type { Answer } from "../../domain/answer.ts";
import { abstentionSentence, NEAREST, searchedSentence } from "../abstention.ts";
import { refusedSentence } from "../refused-sentence.ts";
import { shorten } from "../shorten.ts";
import { type Block, prose } from "./block.ts";
import { claimOutline } from "./claim-outline.ts";
import { quoteOutline } from "./quote-outline.ts";

const QUESTION_LENGTH = 300;
const NOTHING_THERE =
  "No article is in the archive yet, or none in the part that was searched. /article add adds some.";

/**
 * What was asked, the bottom line and the claims, or that the archive does not say; what a reader must know beside them; then
 * the quotes in full.
 * @param remarks what came after the answer: sources revised or removed since, or why it could not be kept
 */
export function answerOutline(answer: Answer, remarks: readonly string[] = []): readonly Block[] {
  const { kind, question, claims, quotes, articles, notes, rejected, searched } = answer;
  const isAbstention = kind === "abstention";
  return [
    prose("fine", shorten(question, QUESTION_LENGTH)),
    ...(isAbstention
      ? [
          prose("lead", abstentionSentence(answer)),
          prose("paragraph", searchedSentence(searched)),
          ...(searched.articles === 0 ? [prose("paragraph", NOTHING_THERE)] : []),
        ]
      : claimOutline(claims)),
    ...notes.map(
      ({ text }): Block => ({ kind: "paragraph", runs: [{ text: "Note:", style: "strong" }, { text: ` ${text}` }] }),
    ),
    ...remarks.map((text) => prose("paragraph", text)),
    ...(rejected.length === 0 ? [] : [prose("fine", `${refusedSentence(rejected.length)}.`)]),
    ...(quotes.length === 0 ? [] : [{ kind: "rule" } as const]),
    ...(isAbstention && quotes.length > 0 ? [prose("section", NEAREST)] : []),
    ...quoteOutline(quotes, articles),
  ];
}
