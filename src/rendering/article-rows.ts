import type { Article, Origin } from "../domain/article.ts";
import { dateLabel } from "./date-label.ts";

/** Where a field comes from, said after its value; what a page's data or text says needs no remark. */
const REMARKS: { readonly [origin in Origin]?: string } = {
  "opening words": " (its opening words; it has no title of its own)",
  person: " (set by hand)",
};

/** All that is known about an article, each fact with its label; what is not known is left out or said to be unknown. */
export function articleRows({ metadata, provenance, ...article }: Article): readonly (readonly [string, string])[] {
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
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}

/** The date as people write it, with the time of day and its zone where the source gives one. */
function withTime(date: string | null): string {
  const time = date === null ? undefined : /T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)$/.exec(date);
  return time ? `${dateLabel(date)}, ${time[1]} ${time[2] === "Z" ? "UTC" : time[2]}` : dateLabel(date);
}
