import type { Remark } from "../../app/remark.ts";
import type { Answer } from "../../domain/answer.ts";
import type { BriefingParts, StoryPart } from "../briefing-parts.ts";
import { changesHeading, coverageSentences, storySentence } from "../briefing-sentences.ts";
import { noteSentence } from "../note-sentence.ts";
import { refusedSentence } from "../refused-sentence.ts";
import { remarkSentence } from "../remark-sentence.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { claimOutline } from "./claim-outline.ts";
import { quoteOutline } from "./quote-outline.ts";

/**
 * A briefing: the bottom line, what changed since the last one, the stories each with its claims and its quotes in full, and what
 * a reader must know beside them.
 */
export function briefingOutline(
  answer: Answer,
  parts: BriefingParts,
  remarks: readonly Remark[],
  words: Words,
): readonly Block[] {
  const { articles, notes, rejected } = answer;
  const { briefing, bottomLine, changes, changeQuotes, stories, otherClaims, otherQuotes } = parts;
  const quoted = (quotes: BriefingParts["otherQuotes"]) => quoteOutline(quotes, articles);
  return [
    // The bottom line is what is read first; without one, the day is.
    prose(bottomLine === null ? "heading" : "fine", answer.question),
    ...(bottomLine === null ? [] : claimOutline([bottomLine], words)),
    ...(stories.length === 0 ? [prose("lead", words.briefing.quiet)] : []),
    ...(changes.length === 0
      ? []
      : [
          prose("section", changesHeading(briefing, words)),
          ...changes.map(({ text }) => prose("item", text)),
          ...quoted(changeQuotes),
        ]),
    ...stories.flatMap((part) => storyBlocks(part, answer, words)),
    ...(otherClaims.length === 0 ? [] : [{ kind: "rule" } as const, ...claimOutline(otherClaims, words)]),
    ...(otherQuotes.length === 0 ? [] : [prose("section", words.briefing.beside), ...quoted(otherQuotes)]),
    { kind: "rule" },
    ...notes.map(
      (note): Block => ({
        kind: "paragraph",
        runs: [{ text: words.answer.note, style: "strong" }, { text: ` ${noteSentence(note, answer, words)}` }],
      }),
    ),
    ...remarks.map((remark) => prose("paragraph", remarkSentence(remark, words))),
    ...(rejected.length === 0 ? [] : [prose("fine", `${refusedSentence(rejected.length, words)}.`)]),
    ...coverageSentences(briefing, words).map((sentence) => prose("fine", sentence)),
  ];
}

function storyBlocks({ story, claims, quotes }: StoryPart, { articles }: Answer, words: Words): readonly Block[] {
  const bare = claims.map(({ section: _, ...claim }) => claim);
  return [
    { kind: "rule" },
    prose("section", story.title),
    prose("fine", storySentence(story, words)),
    ...claimOutline(bare, words),
    ...quoteOutline(quotes, articles),
  ];
}
