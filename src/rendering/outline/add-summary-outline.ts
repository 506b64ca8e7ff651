import type { AddSummary } from "../../app/result.ts";
import { addCounts } from "../add-counts.ts";
import { counted } from "../counted.ts";
import { restingSentence } from "../resting-sentence.ts";
import { sourceLine } from "../source-line.ts";
import { type Block, prose } from "./block.ts";

/** Articles of one outcome listed by name; of more, only the number is of use. */
const LISTED = 20;

/** What became of everything that was to be added; what failed is always listed in full, with its reason. */
export function addSummaryOutline(summary: AddSummary): readonly Block[] {
  const { added, revised, unchanged, copies, failed, skipped, restingAnswers } = summary;
  const resting = restingSentence(restingAnswers, "shown again, the text stands as it was then, with a remark");
  return [
    prose("lead", addCounts(summary)),
    ...outcome(summary, added, "Added"),
    ...outcome(summary, revised, "Revised"),
    ...outcome(summary, copies, "Near-copy"),
    ...outcome(summary, unchanged, "Unchanged"),
    ...failed.map(({ input, reason }) => listed("Failed", input, reason)),
    ...(resting === null ? [] : [prose("paragraph", resting)]),
    ...(skipped.length === 0
      ? []
      : [prose("fine", `${counted(skipped.length, "file")} passed over: pictures, styles, scripts and the like.`)]),
  ];
}

function outcome({ articles }: AddSummary, ids: readonly string[], label: string): readonly Block[] {
  if (ids.length > LISTED) return [];
  return ids.flatMap((id) => {
    const article = articles.get(id);
    if (article === undefined) return [];
    const copyOf = article.voice === id ? [] : [`near-copy of ${article.voice}`];
    return [listed(label, article.metadata.title, [sourceLine(article), ...copyOf, id].join(" · "))];
  });
}

function listed(label: string, name: string, text: string): Block {
  return { kind: "item", runs: [{ text: `${label}: ${name}`, style: "strong" }, { text: ` (${text})` }] };
}
