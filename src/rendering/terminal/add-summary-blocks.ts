import type { AddSummary } from "../../app/result.ts";
import { addCounts } from "../add-counts.ts";
import { counted } from "../counted.ts";
import { sourceLine } from "../source-line.ts";
import { en } from "../words/en.ts";
import { restingBlocks } from "./resting-blocks.ts";
import type { Block, StyledText } from "./styled-text.ts";

/** Articles of one outcome listed by name; of more, only the number is of use. */
const LISTED = 20;

/** What became of everything that was to be added; what failed is always listed in full, with its reason. */
export function addSummaryBlocks(summary: AddSummary): readonly Block[] {
  const { added, revised, unchanged, copies, failed, skipped } = summary;
  return [
    ...outcome(summary, added, "added"),
    ...outcome(summary, revised, "revised"),
    ...outcome(summary, copies, "near-copy"),
    ...outcome(summary, unchanged, "unchanged"),
    ...failed.map(({ input, reason }) => line({ text: "failed", style: "note" }, [{ text: `${input}: ${reason}` }])),
    { content: [{ text: addCounts(summary, en) }] },
    ...restingBlocks(summary.restingAnswers, "textStays"),
    ...(skipped.length > 0
      ? [
          {
            content: [
              {
                text: `${counted(skipped.length, ["file", "files"], en)} passed over: pictures, styles, scripts and the like.`,
                style: "dim",
              },
            ],
          } as const,
        ]
      : []),
  ];
}

function outcome({ articles }: AddSummary, ids: readonly string[], label: string): readonly Block[] {
  if (ids.length > LISTED) return [];
  return ids.flatMap((id) => {
    const article = articles.get(id);
    if (article === undefined) return [];
    const copyOf = article.voice === id ? "" : ` · near-copy of ${article.voice}`;
    const place: StyledText = { text: ` (${sourceLine(article, en)}${copyOf})`, style: "dim" };
    return [
      line({ text: label }, [
        { text: id, style: "number" },
        { text: " " },
        { text: article.metadata.title, style: "title" },
        place,
      ]),
    ];
  });
}

const LABEL_WIDTH = 11;

function line(label: StyledText, content: readonly StyledText[]): Block {
  return {
    first: [{ ...label, text: label.text.padEnd(LABEL_WIDTH) }],
    rest: [{ text: " ".repeat(LABEL_WIDTH) }],
    content,
  };
}
