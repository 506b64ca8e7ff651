import type { PostContent } from "../../briefing/posting/poster.ts";
import type { Answer } from "../../domain/answer.ts";
import { answerMarkdown } from "../markdown/answer-markdown.ts";
import { answerOutline } from "../outline/answer-outline.ts";
import { shorten } from "../shorten.ts";
import type { Words } from "../words/en.ts";
import { controlButton } from "./control-button.ts";
import { ACCENT, framePage, PAGE_SIZE } from "./frame-page.ts";
import { layOutPages, type Page } from "./lay-out-pages.ts";
import { type ActionButton, COMPONENT, type Message } from "./message.ts";

/** More messages than anybody reads of one briefing: the whole of a longer one is attached to the last. */
const MOST_MESSAGES = 8;

/** Stands in the small print of a message that was posted, where the id that it is kept under ends: whose it is and which, from 1. */
export function postMark(id: string, index: number): string {
  return `${id} · ${index + 1}/`;
}

/** A briefing or a correction as messages for a channel, in the order in which they are read, each whole without the others. */
export function postPages(content: PostContent, words: Words): readonly Message[] {
  const { answer, id } = content;
  const all = layOutPages(answerOutline(answer, [], words), PAGE_SIZE, { words, most: MOST_MESSAGES + 1 });
  const pages = all.slice(0, MOST_MESSAGES);
  const isWhole = pages.length === all.length;
  return pages.map((page, index) => {
    const isLast = index === pages.length - 1;
    const lacks = !isWhole && isLast;
    const message = framePage(page, {
      accent: answer.kind === "abstention" ? ACCENT.abstention : ACCENT.answer,
      footer: [
        ...(lacks ? [words.answer.wholeInFile] : []),
        ...(answer.mode === "model" && isLast
          ? [words.answer.claimsBy(shorten(answer.model ?? words.answer.aModel, 60))]
          : []),
        `${words.answer.keptAs(id)} · ${index + 1}/${pages.length}`,
      ],
      file:
        page.hasStandIn || lacks ? { name: `footnote-${id}.md`, text: answerMarkdown({ answer, id }, words) } : null,
      rows: buttons(answer, { id, isLast, firstQuote: firstQuoteOf(answer, page) }, words),
    });
    return index === 0 ? callRole(message, content) : message;
  });
}

function callRole(message: Message, content: PostContent): Message {
  if (content.kind === "correction" || content.mentionRole === null) return message;
  const call = { type: COMPONENT.textDisplay, content: `<@&${content.mentionRole}>` };
  return { ...message, components: [call, ...message.components] };
}

/** The index, among an answer's quotes, of the first that stands on the page; null where none does. */
function firstQuoteOf({ quotes }: Answer, { blocks }: Page): number | null {
  const first = blocks.find((block) => block.kind === "quote");
  if (first === undefined) return null;
  const index = quotes.findIndex(({ n }) => String(n) === first.label);
  return index < 0 ? null : index;
}

function buttons(
  { quotes }: Answer,
  place: { readonly id: string; readonly isLast: boolean; readonly firstQuote: number | null },
  words: Words,
): readonly (readonly ActionButton[])[] {
  const { id: answerId, isLast, firstQuote } = place;
  const { context, sources, further, why } = words.buttons;
  return [
    [
      ...(firstQuote === null ? [] : [controlButton(context, { action: "context", answerId, index: firstQuote })]),
      ...(isLast && quotes.length > 0 ? [controlButton(sources, { action: "sources", answerId })] : []),
      ...(isLast ? [controlButton(further, { action: "further", answerId })] : []),
      ...(isLast ? [controlButton(why, { action: "why", answerId })] : []),
    ],
    isLast ? [controlButton("👍", { action: "good", answerId }), controlButton("👎", { action: "bad", answerId })] : [],
  ];
}
