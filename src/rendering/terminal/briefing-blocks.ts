import type { Answer, NumberedQuote } from "../../domain/answer.ts";
import type { Change } from "../../domain/briefing.ts";
import type { BriefingParts, StoryPart } from "../briefing-parts.ts";
import { changesHeading, coverageSentences, storySentence } from "../briefing-sentences.ts";
import { en } from "../words/en.ts";
import { claimBlocks } from "./claim-blocks.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import type { Block } from "./styled-text.ts";

const GAP: Block = { content: [] };

/** A briefing's bottom line, what changed since the last one, and its stories, each with its claims and its quotes in full. */
export function briefingBlocks(answer: Answer, parts: BriefingParts): readonly Block[] {
  const { briefing, bottomLine, changes, changeQuotes, stories, otherClaims, otherQuotes } = parts;
  const quoted = (quotes: readonly NumberedQuote[]) => quoteList(quotes, answer);
  if (briefing.isCorrection)
    return [
      { content: [{ text: answer.question, style: "title" }] },
      GAP,
      ...changeBlocks(changes),
      GAP,
      ...quoted(changeQuotes),
    ];
  return [
    { content: [{ text: answer.question, style: "title" }] },
    GAP,
    ...(bottomLine === null ? [] : [...claimBlocks([bottomLine]), GAP]),
    ...(stories.length === 0 ? [{ content: [{ text: en.briefing.quiet, style: "note" as const }] }, GAP] : []),
    ...(changes.length === 0
      ? []
      : [
          { content: [{ text: changesHeading(briefing, en), style: "title" as const }] },
          ...changeBlocks(changes),
          GAP,
          ...quoted(changeQuotes),
        ]),
    ...stories.flatMap((part) => storyBlocks(part, answer)),
    ...(otherClaims.length === 0 ? [] : [...claimBlocks(otherClaims), GAP]),
    ...(otherQuotes.length === 0 ? [] : [{ content: [{ text: en.briefing.beside }] }, GAP, ...quoted(otherQuotes)]),
    ...coverageSentences(briefing, en).map((text): Block => ({ content: [{ text, style: "dim" }] })),
  ];
}

function storyBlocks({ story, claims, quotes }: StoryPart, answer: Answer): readonly Block[] {
  const bare = claims.map(({ section: _, ...claim }) => claim);
  return [
    { content: [{ text: story.title, style: "title" }] },
    { content: [{ text: storySentence(story, en), style: "dim" }] },
    ...claimBlocks(bare),
    GAP,
    ...quoteList(quotes, answer),
  ];
}

function quoteList(quotes: readonly NumberedQuote[], { articles }: Answer): readonly Block[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return quotes.flatMap((quote) => {
    const article = byId.get(quote.articleId);
    if (article === undefined)
      throw new Error(`the briefing lacks the article ${quote.articleId} of its quote ${quote.n}`);
    return [...quoteBlocks(quote, article, { label: String(quote.n) }), GAP];
  });
}

function changeBlocks(changes: readonly Change[]): readonly Block[] {
  return changes.map(({ text }) => ({ first: [{ text: "• " }], rest: [{ text: "  " }], content: [{ text }] }));
}
