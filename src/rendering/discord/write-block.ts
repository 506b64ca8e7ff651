import type { Block, QuoteBlock, Run, SourceBlock, TextBlock } from "../outline/block.ts";
import { shorten } from "../shorten.ts";
import { sourceLine } from "../source-line.ts";
import { sourceLink } from "../source-link.ts";
import type { Words } from "../words/en.ts";
import { LIMITS } from "./limits.ts";
import { BUTTON_STYLE, COMPONENT, type Section, type Separator } from "./message.ts";
import { writeQuote } from "./write-quote.ts";
import { writeRuns, writeRunsInLine } from "./write-runs.ts";

/** Text that may share a text display with its neighbours, or a component. */
export type Piece = string | Section | Separator;

type Kind = Block["kind"];
type BlockOf<K extends Kind> = Extract<Block, { readonly kind: K }>;

const TITLE_LENGTH = 200;
const NAME_LENGTH = 200;

const TEXTS: { readonly [K in TextBlock["kind"]]: (runs: readonly Run[]) => string } = {
  heading: (runs) => behind("### ", writeRunsInLine(runs)),
  lead: (runs) => behind("### ", writeRunsInLine(runs)),
  section: (runs) => writeRunsInLine([{ text: runs.map(({ text }) => text).join(""), style: "strong" }]),
  item: (runs) => behind("- ", writeRunsInLine(runs)),
  paragraph: writeRuns,
  fine: (runs) => behind("-# ", writeRunsInLine(runs)),
};

/** Nothing stands behind nothing. */
function behind(mark: string, line: string): string {
  return line === "" ? "" : `${mark}${line}`;
}

const PIECES: {
  readonly [K in Exclude<Kind, TextBlock["kind"]>]: (block: BlockOf<K>, words: Words) => readonly Piece[];
} = {
  quote: (block, words) => [placeOf(block, words), writeQuote(wordsOf(block))],
  source: (block, words) => [placeOf({ ...block, label: null }, words)],
  words: ({ text }) => [writeQuote([{ text }])],
  rule: () => [{ type: COMPONENT.separator }],
};

/** A block as Discord shows it. */
export function writeBlock(block: Block, words: Words): readonly Piece[] {
  return "runs" in block
    ? [TEXTS[block.kind](block.runs)]
    : (PIECES[block.kind] as (block: Block, words: Words) => readonly Piece[])(block, words);
}

/** A quote's place alone, for where its words stand elsewhere. */
export function writePlace(block: QuoteBlock, words: Words): Piece {
  return placeOf(block, words);
}

/** Number, title, publisher, date and kind, and beside them the way to the very sentence. */
function placeOf(block: (SourceBlock & { readonly label: null }) | QuoteBlock, words: Words): Piece {
  const { label, article } = block;
  const { title } = article.metadata;
  const quote = block.kind === "quote" ? { quote: block.quote } : {};
  const link = sourceLink(article, { ...quote, maxLength: LIMITS.buttonUrl });
  const facts = [
    shorten(sourceLine(article, words), NAME_LENGTH),
    ...(block.kind === "source" ? (block.facts ?? []) : []),
    ...(link === null ? [words.noAddress(article.id)] : []),
  ];
  const name = [...(label === null ? [] : [`[${label}]`]), shorten(title, TITLE_LENGTH)].join(" ");
  const content = `${TEXTS.section([{ text: name }])}\n${TEXTS.fine([{ text: facts.join(" · ") }])}`;
  if (link === null) return content;
  return {
    type: COMPONENT.section,
    components: [{ type: COMPONENT.textDisplay, content }],
    accessory: { type: COMPONENT.button, style: BUTTON_STYLE.link, url: link, label: words.openSource },
  };
}

function wordsOf({ quote, around }: QuoteBlock): readonly Run[] {
  if (around === undefined) return [{ text: quote.exact }];
  return [{ text: around.before }, { text: quote.exact, style: "strong" }, { text: around.after }];
}
