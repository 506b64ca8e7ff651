import type { Block, QuoteBlock, Run, RunStyle, SourceBlock, TextBlock } from "../outline/block.ts";
import { sourceLine } from "../source-line.ts";
import { sourceLink } from "../source-link.ts";
import type { Words } from "../words/en.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

type Kind = Block["kind"];
type BlockOf<K extends Kind> = Extract<Block, { readonly kind: K }>;

/** What stands on both sides of a styled run. Words of one side keep their brackets where Markdown is read as plain text. */
const MARKS: { readonly [style in RunStyle]: readonly [string, string] } = {
  strong: ["**", "**"],
  asked: ["\\[-", "-\\]"],
  source: ["{+", "+}"],
};

const TEXTS: { readonly [K in TextBlock["kind"]]: (runs: readonly Run[]) => string } = {
  heading: (runs) => `# ${inLine(runs)}`,
  lead: (runs) => `**${inLine(plain(runs))}**`,
  section: (runs) => `## ${inLine(plain(runs))}`,
  item: (runs) => `- ${inLine(runs)}`,
  paragraph: (runs) => lines(write(runs)).join("\n"),
  fine: inLine,
};

const BLOCKS: { readonly [K in Exclude<Kind, TextBlock["kind"]>]: (block: BlockOf<K>, words: Words) => string } = {
  quote: (block, words) => `${quoted(wordsOf(block))}\n>\n> — ${placeOf(block, block.label, words)}`,
  source: (block, words) => `- ${placeOf(block, null, words)}`,
  words: ({ text }) => quoted([{ text }]),
  rule: () => "---",
};

/** Blocks as a Markdown file that can be pasted into a report: each text as it is, every quote whole with its place. */
export function writeMarkdown(blocks: readonly Block[], words: Words): string {
  const parts = blocks.map((block) =>
    "runs" in block
      ? TEXTS[block.kind](block.runs)
      : (BLOCKS[block.kind] as (block: Block, words: Words) => string)(block, words),
  );
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function write(runs: readonly Run[]): string {
  return runs
    .map(({ text, style }) => {
      const words = escapeMarkdown(text);
      if (style === undefined) return words;
      const [open, close] = MARKS[style];
      return words.replace(/\S(?:[^\n]*\S)?/g, (found) => `${open}${found}${close}`);
    })
    .join("");
}

function inLine(runs: readonly Run[]): string {
  return write(runs)
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

function plain(runs: readonly Run[]): readonly Run[] {
  return runs.map(({ text }) => ({ text }));
}

/** Lines that stay lines: a backslash at the end keeps one from running into the next; a blank one parts paragraphs. */
function lines(text: string): readonly string[] {
  const all = text.split("\n").map((line) => line.trim());
  return all.map((line, index) => (line !== "" && (all[index + 1] ?? "") !== "" ? `${line}\\` : line));
}

function quoted(runs: readonly Run[]): string {
  return lines(write(runs))
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function wordsOf({ quote, around }: QuoteBlock): readonly Run[] {
  if (around === undefined) return [{ text: quote.exact }];
  return [{ text: around.before }, { text: quote.exact, style: "strong" }, { text: around.after }];
}

function placeOf(block: SourceBlock | QuoteBlock, label: string | null, words: Words): string {
  const { article } = block;
  const link = sourceLink(article, block.kind === "quote" ? { quote: block.quote } : {});
  const facts = [
    sourceLine(article, words),
    ...(block.kind === "source" ? (block.facts ?? []) : []),
    words.file.article(article.id),
  ];
  return [
    inLine([{ text: `${label === null ? "" : `[${label}] `}${article.metadata.title}` }]),
    inLine([{ text: facts.join(" · ") }]),
    ...(link === null ? [] : [`[${words.file.source}](<${link.replace(/[\\<>&]/g, "\\$&")}>)`]),
  ].join(" · ");
}
