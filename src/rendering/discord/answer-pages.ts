import type { Remark } from "../../app/remark.ts";
import type { Answer } from "../../domain/answer.ts";
import { answerMarkdown } from "../markdown/answer-markdown.ts";
import { answerOutline } from "../outline/answer-outline.ts";
import { shorten } from "../shorten.ts";
import type { Words } from "../words/en.ts";
import { answerButtons, type PagePlace } from "./answer-buttons.ts";
import { ACCENT, framePage, PAGE_SIZE } from "./frame-page.ts";
import { layOutPages, type Page } from "./lay-out-pages.ts";
import type { Message } from "./message.ts";

/** More than anybody turns over. */
const MOST_PAGES = 10;

export interface AnswerShown {
  readonly answer: Answer;
  /** The id under which it is kept. Without one there are no buttons: they would have nothing to read. */
  readonly id?: string | undefined;
  readonly remarks?: readonly Remark[] | undefined;
  /** Whether it is one person's alone, who may publish it. */
  readonly isPrivate: boolean;
}

/**
 * An answer as messages, one a page: claims first, then the quotes in full, each with the way to its source. What does not fit,
 * and an answer of more pages than anybody turns over, is attached to the page that lacks it as a Markdown file of the whole.
 * @returns at least one page
 */
export function answerPages(shown: AnswerShown, words: Words): readonly Message[] {
  const { answer, id, remarks = [], isPrivate } = shown;
  const pages = layOutPages(answerOutline(answer, remarks, words), PAGE_SIZE, { words, most: MOST_PAGES + 1 });
  const kept = pages.slice(0, id === undefined ? 1 : MOST_PAGES);
  const isWhole = kept.length === pages.length;
  return kept.map((page, index) => {
    const lacks = !isWhole && (index === 0 || index === kept.length - 1);
    const place = { page: index, pages: kept.length, firstQuote: firstQuote(answer, pages, index) };
    return framePage(page, {
      accent: answer.kind === "abstention" ? ACCENT.abstention : ACCENT.answer,
      footer: footer(shown, { ...place, lacks }, words),
      file:
        page.hasStandIn || lacks ? { name: `footnote-${id ?? "answer"}.md`, text: answerMarkdown(shown, words) } : null,
      rows: id === undefined ? [] : answerButtons({ answer, id, isPrivate }, place, words),
    });
  });
}

function footer(
  { answer, id }: AnswerShown,
  { page, pages, lacks }: PagePlace & { readonly lacks: boolean },
  { answer: words }: Words,
) {
  const { mode, model } = answer;
  return [
    ...(pages > 1 ? [words.page(String(page + 1), String(pages))] : []),
    ...(lacks ? [words.wholeInFile] : []),
    ...(mode === "model" ? [words.claimsBy(shorten(model ?? words.aModel, 60))] : []),
    ...(id === undefined ? [] : [words.keptAs(id)]),
  ];
}

/** The index, among an answer's quotes, of the first on a page; where it shows none, of the next that comes. */
function firstQuote({ quotes }: Answer, pages: readonly Page[], index: number): number {
  const before = pages.slice(0, index).flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "quote")).length;
  return Math.max(0, Math.min(before, quotes.length - 1));
}
