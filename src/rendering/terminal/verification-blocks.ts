import type { Verdict, VerifiedSentence } from "../../app/verifying/verified-sentence.ts";
import { verdictCounts } from "../verdict-counts.ts";
import { en } from "../words/en.ts";
import { diffWords } from "./diff-words.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import type { Block, Style } from "./styled-text.ts";

const GAP: Block = { content: [] };
/** A sentence of the pasted text stands at the margin, what the archive says to it under it. */
const INDENT = "    ";

/** The words say what the colours say. */
const LABELS: { readonly [verdict in Verdict]: { readonly text: string; readonly style: Style } } = {
  verbatim: { text: "VERBATIM", style: "source" },
  altered: { text: "ALTERED", style: "note" },
  supported: { text: "SUPPORTED", style: "source" },
  contradicted: { text: "CONTRADICTED", style: "note" },
  "not in the archive": { text: "NOT IN THE ARCHIVE", style: "note" },
};

/** Each sentence of a pasted text, its verdict, what the archive says to it and why; at the end how many are what. */
export function verificationBlocks(sentences: readonly VerifiedSentence[]): readonly Block[] {
  const explainsDiff = sentences.some(({ diff }) => diff !== null);
  return [
    ...(explainsDiff
      ? [{ content: [{ text: "[-only in your text-]  {+only in the source+}", style: "dim" as const }] }, GAP]
      : []),
    ...sentences.flatMap(sentenceBlocks),
    { content: [{ text: verdictCounts(sentences, en) }] },
  ];
}

function sentenceBlocks({ text, verdict, quotes, articles, diff, reasons }: VerifiedSentence): readonly Block[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const label = LABELS[verdict];
  return [
    { content: [label, { text: `: ${text}` }] },
    ...reasons.map((reason): Block => ({ first: [{ text: INDENT }], content: [{ text: reason, style: "dim" }] })),
    ...(verdict === "not in the archive" && quotes.length > 0
      ? [{ first: [{ text: INDENT }], content: [{ text: "Nearest:", style: "dim" as const }] }]
      : []),
    ...quotes.flatMap((quote, index) => {
      const article = byId.get(quote.articleId);
      if (article === undefined) throw new Error(`the sentence lacks the article ${quote.articleId} of its quote`);
      const words = index === 0 && diff !== null ? { words: diffWords(diff) } : {};
      return quoteBlocks(quote, article, { label: String(quote.n), ...words });
    }),
    GAP,
  ];
}
