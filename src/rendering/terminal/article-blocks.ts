import type { Article, Origin } from "../../domain/article.ts";
import { counted } from "../counted.ts";
import { dateLabel } from "../date-label.ts";
import { sourceLine } from "./quote-blocks.ts";
import type { Block } from "./styled-text.ts";

const GAP: Block = { content: [] };

/** A list of articles: id, title, and what a reader must know of each. */
export function articleListBlocks(articles: readonly Article[]): readonly Block[] {
  if (articles.length === 0) return [{ content: [{ text: "No articles." }] }];
  const width = Math.max(...articles.map(({ id }) => id.length)) + 2;
  return [
    ...articles.flatMap((article) => listed(article, width)),
    { content: [{ text: counted(articles.length, "article") }] },
  ];
}

function listed(article: Article, width: number): readonly Block[] {
  const { id, metadata, voice, collections } = article;
  const margin = { text: " ".repeat(width) };
  const extras = [
    ...(voice === id ? [] : [`near-copy of ${voice}`]),
    ...(collections.length > 0 ? [`in ${collections.join(", ")}`] : []),
  ];
  return [
    {
      first: [{ text: id.padEnd(width), style: "number" }],
      rest: [margin],
      content: [{ text: metadata.title, style: "title" }],
    },
    { first: [margin], content: [{ text: [sourceLine(article), ...extras].join(" · "), style: "dim" }] },
  ];
}

/** Where a field comes from, said after its value; what a page's data or text says needs no remark. */
const REMARKS: { readonly [origin in Origin]?: string } = {
  "opening words": " (its opening words; it has no title of its own)",
  person: " (set by hand)",
};

const LABEL_WIDTH = 12;

/** An article with all that is known about it, then its text behind the bar that marks a source's words. */
export function articleBlocks({ metadata, provenance, ...article }: Article, text: string): readonly Block[] {
  const remark = (field: keyof typeof metadata) => REMARKS[provenance[field] ?? "text"] ?? "";
  const rows: readonly (readonly [string, string | null])[] = [
    ["Title", `${metadata.title}${remark("title")}`],
    ["By", metadata.byline && `${metadata.byline}${remark("byline")}`],
    ["Publisher", `${metadata.publisher ?? "unknown"}${remark("publisher")}`],
    ["Published", `${withTime(metadata.publishedAt)}${remark("publishedAt")}`],
    ["Updated", metadata.updatedAt && `${withTime(metadata.updatedAt)}${remark("updatedAt")}`],
    ["Kind", `${metadata.descriptor}${remark("descriptor")}`],
    ["Language", metadata.language && `${metadata.language}${remark("language")}`],
    ["Address", metadata.url && `${metadata.url}${remark("url")}`],
    ["Captured", withTime(article.capturedAt)],
    ["Near-copy of", article.voice === article.id ? null : article.voice],
    ["Collections", article.collections.length === 0 ? null : article.collections.join(", ")],
    ["Id", article.id],
    [
      "Revisions",
      article.revisions
        .map(({ revision, capturedAt }) => `${revision.slice(0, 12)} (${dateLabel(capturedAt)})`)
        .join(", "),
    ],
    ["Captions", article.captions.length === 0 ? null : article.captions.join(" / ")],
  ];
  const bar = { text: "│ ", style: "number" } as const;
  return [
    ...rows.flatMap(([label, value]) => (value === null ? [] : [row(label, value)])),
    GAP,
    { first: [bar], content: [{ text }] },
  ];
}

function row(label: string, value: string): Block {
  return {
    first: [{ text: `${label}  `.padStart(LABEL_WIDTH + 2), style: "dim" }],
    rest: [{ text: " ".repeat(LABEL_WIDTH + 2) }],
    content: [{ text: value }],
  };
}

/** The date as people write it, with the time of day and its zone where the source gives one. */
function withTime(date: string | null): string {
  const time = date === null ? undefined : /T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)$/.exec(date);
  return time ? `${dateLabel(date)}, ${time[1]} ${time[2] === "Z" ? "UTC" : time[2]}` : dateLabel(date);
}
