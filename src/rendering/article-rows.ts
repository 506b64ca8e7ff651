import type { Article } from "../domain/article.ts";
import { dateLabel } from "./date-label.ts";
import type { Words } from "./words/en.ts";

/** All that is known about an article, each fact with its label; what is not known is left out or said to be unknown. */
export function articleRows(
  { metadata, provenance, ...article }: Article,
  words: Words,
): readonly (readonly [string, string])[] {
  const { article: labels } = words;
  // Where a field comes from, said after its value; what a page's data or text says needs no remark.
  const remark = (field: keyof typeof metadata): string => {
    const origin = provenance[field];
    if (origin === "opening words") return labels.openingWords;
    return origin === "person" ? labels.byHand : "";
  };
  const rows: readonly (readonly [string, string | null])[] = [
    [labels.title, `${metadata.title}${remark("title")}`],
    [labels.by, metadata.byline && `${metadata.byline}${remark("byline")}`],
    [labels.publisher, `${metadata.publisher ?? words.unknown}${remark("publisher")}`],
    [labels.published, `${withTime(metadata.publishedAt, words)}${remark("publishedAt")}`],
    [labels.updated, metadata.updatedAt && `${withTime(metadata.updatedAt, words)}${remark("updatedAt")}`],
    [labels.kind, `${words.descriptors[metadata.descriptor]}${remark("descriptor")}`],
    [labels.language, metadata.language && `${metadata.language}${remark("language")}`],
    [labels.address, metadata.url && `${metadata.url}${remark("url")}`],
    [
      labels.captured,
      `${withTime(article.capturedAt, words)}${provenance.text === "feed" ? `, ${words.feedText}` : ""}`,
    ],
    [labels.nearCopyOf, article.voice === article.id ? null : article.voice],
    [labels.collections, article.collections.length === 0 ? null : article.collections.join(", ")],
    [labels.id, article.id],
    [
      labels.revisions,
      article.revisions
        .map(({ revision, capturedAt }) => `${revision.slice(0, 12)} (${dateLabel(capturedAt, words)})`)
        .join(", "),
    ],
    [labels.captions, article.captions.length === 0 ? null : article.captions.join(" / ")],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}

/** The date as people write it, with the time of day and its zone where the source gives one. */
function withTime(date: string | null, words: Words): string {
  const time = date === null ? undefined : /T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)$/.exec(date);
  const day = dateLabel(date, words);
  return time ? `${day}, ${time[1]} ${time[2] === "Z" ? "UTC" : time[2]}` : day;
}
