import type { AddSummary } from "../../app/result.ts";
import { addCounts } from "../add-counts.ts";
import { restingSentence } from "../resting-sentence.ts";
import { sourceLine } from "../source-line.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";

/** Articles of one outcome listed by name; of more, only the number is of use. */
const LISTED = 20;

/** What became of everything that was to be added; what failed is always listed in full, with its reason. */
export function addSummaryOutline(summary: AddSummary, words: Words): readonly Block[] {
  const { added, revised, unchanged, copies, failed, skipped, restingAnswers } = summary;
  const { labels, passedOver } = words.changes;
  const resting = restingSentence(restingAnswers, "textStays", words);
  return [
    prose("lead", addCounts(summary, words)),
    ...outcome(summary, added, labels.added, words),
    ...outcome(summary, revised, labels.revised, words),
    ...outcome(summary, copies, labels.copies, words),
    ...outcome(summary, unchanged, labels.unchanged, words),
    ...failed.map(({ input, reason }) => listed(labels.failed, input, reason)),
    ...(resting === null ? [] : [prose("paragraph", resting)]),
    ...(skipped.length === 0
      ? []
      : [prose("fine", passedOver(skipped.length.toLocaleString(words.language), words.isOne(skipped.length)))]),
  ];
}

function outcome({ articles }: AddSummary, ids: readonly string[], label: string, words: Words): readonly Block[] {
  if (ids.length > LISTED) return [];
  return ids.flatMap((id) => {
    const article = articles.get(id);
    if (article === undefined) return [];
    const copyOf = article.voice === id ? [] : [words.nearCopyOf(article.voice)];
    return [listed(label, article.metadata.title, [sourceLine(article, words), ...copyOf, id].join(" · "))];
  });
}

function listed(label: string, name: string, text: string): Block {
  return { kind: "item", runs: [{ text: `${label}: ${name}`, style: "strong" }, { text: ` (${text})` }] };
}
