import type { Found } from "../extracted-document.ts";
import { readDate } from "../read-date.ts";
import { belowHeadline } from "./below-headline.ts";
import { findArticleNode, typesOf, valueText } from "./find-article-node.ts";
import type { PageFacts, TimeElement, VisibleLine } from "./page-facts.ts";
import { readMachineDate } from "./read-machine-date.ts";

const PUBLISHED_META = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "pub_date",
  "publishdate",
  "publish-date",
  "publication_date",
  "published-date",
  "cxenseparse:publishtime",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "prism.publicationdate",
  "date.created",
  "date.available",
  "article.created",
  "article_date_original",
  "originalpublicationdate",
  "date",
  "created",
];

const UPDATED_META = [
  "article:modified_time",
  "article:modified",
  "og:updated_time",
  "og:modified_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "date.modified",
  "date.updated",
  "last_updated_date",
  "lastmod",
  "last-modified",
  "revised",
];

const URL_DAY = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_-]|$)/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function urlDay(url: string | null): string | null {
  const match = url === null ? null : URL_DAY.exec(URL.parse(url)?.pathname ?? "");
  if (!match) return null;
  const [, year, month = "", day = ""] = match;
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  return readMachineDate(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function first(
  values: readonly (string | null | undefined)[],
  origin: "structured" | "text",
  read: (text: string) => string | null,
): Found<string> | null {
  for (const value of values) {
    const date = value ? read(value) : null;
    if (date !== null) return { value: date, origin };
  }
  return null;
}

const UPDATED = /updat|modif|revis|edited/i;
const PUBLISHED = /publish|posted|created|entry-date|dateline|issued|released/i;

/** The day that all `<time>` elements of a page agree on, if they do. */
function onlyDay(times: readonly TimeElement[]): Found<string> | null {
  const dates = times.map((time) => readMachineDate(time.datetime)).filter((date) => date !== null);
  const days = new Set(dates.map((date) => date.slice(0, 10)));
  return days.size === 1 ? first(dates, "structured", readMachineDate) : null;
}

function textsOf(times: readonly TimeElement[]): readonly string[] {
  return times.map((time) => time.datetime);
}

/**
 * Finds when the article was published and last updated: what is stated for machines first, then what a reader sees below the
 * headline, then the day in the address.
 */
export function findPageDates(
  facts: PageFacts,
  title: string | null,
): { readonly publishedAt: Found<string> | null; readonly updatedAt: Found<string> | null } {
  const article = findArticleNode(facts.jsonLd);
  const page = facts.jsonLd.find((node) => typesOf(node).includes("WebPage")) ?? null;
  const meta = (keys: readonly string[]) => keys.flatMap((key) => facts.meta.get(key) ?? []);
  const properties = (key: string) => facts.properties.get(key) ?? [];
  const timesUpdated = facts.times.filter(
    (time) => UPDATED.test(`${time.names} ${time.text}`) && !PUBLISHED.test(time.names),
  );
  const timesPublished = facts.times.filter(
    (time) => PUBLISHED.test(`${time.names} ${time.text}`) && !UPDATED.test(time.names),
  );

  const top = belowHeadline(facts.lines, title);
  const texts = (...kinds: readonly VisibleLine["kind"][]) =>
    top.filter((line) => kinds.includes(line.kind)).map((line) => line.text);
  const beforeUpdate = (line: string) => line.split(UPDATED)[0];

  const publishedAt =
    first(
      [
        valueText(article?.datePublished),
        ...meta(PUBLISHED_META),
        ...properties("datepublished"),
        valueText(article?.dateCreated),
        valueText(page?.datePublished),
        ...textsOf(timesPublished),
        ...properties("datecreated"),
      ],
      "structured",
      readMachineDate,
    ) ??
    first(texts("time").map(beforeUpdate), "structured", readDate) ??
    first(texts("date", "dated").map(beforeUpdate), "text", readDate) ??
    onlyDay(facts.times) ??
    first([urlDay(facts.url), urlDay(facts.canonical)], "text", (day) => day);
  const updatedAt =
    first(
      [
        valueText(article?.dateModified),
        ...meta(UPDATED_META),
        ...properties("datemodified"),
        valueText(page?.dateModified),
        ...textsOf(timesUpdated),
      ],
      "structured",
      readMachineDate,
    ) ??
    first(
      texts("date", "time", "dated")
        .filter((line) => UPDATED.test(line))
        .map((line) => line.split(UPDATED).at(-1)),
      "text",
      readDate,
    );
  return { publishedAt, updatedAt };
}
