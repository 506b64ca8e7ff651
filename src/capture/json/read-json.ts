import { z } from "zod";
import { DESCRIPTORS } from "../../domain/descriptor.ts";
import { UserError } from "../../errors.ts";
import { canonicalize } from "../canonicalize.ts";
import type { ExtractedDocument } from "../extracted-document.ts";
import { readPage } from "../html/read-page.ts";
import { readDate } from "../read-date.ts";
import { writeAddress } from "../write-address.ts";

const name = z.union([z.string(), z.looseObject({ name: z.string() }).transform((value) => value.name)]);
const names = z
  .union([name.transform((value) => [value]), z.array(name)])
  .transform((list) => list.filter(Boolean).join(", "));
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);

/** Field names as databases, scrapers, feeds and schema.org use them; the first that holds something counts. */
const articleSchema = z.looseObject({
  title: optional(z.string()),
  headline: optional(z.string()),
  name: optional(z.string()),
  text: optional(z.string()),
  body: optional(z.string()),
  content: optional(z.string()),
  articleBody: optional(z.string()),
  content_html: optional(z.string()),
  content_text: optional(z.string()),
  html: optional(z.string()),
  maintext: optional(z.string()),
  url: optional(z.string()),
  link: optional(z.string()),
  canonicalUrl: optional(z.string()),
  source_url: optional(z.string()),
  publishedAt: optional(z.string()),
  published: optional(z.string()),
  datePublished: optional(z.string()),
  date: optional(z.string()),
  date_published: optional(z.string()),
  published_at: optional(z.string()),
  pubDate: optional(z.string()),
  date_publish: optional(z.string()),
  publicationDate: optional(z.string()),
  updatedAt: optional(z.string()),
  updated: optional(z.string()),
  dateModified: optional(z.string()),
  date_modified: optional(z.string()),
  modified: optional(z.string()),
  updated_at: optional(z.string()),
  byline: optional(names),
  author: optional(names),
  authors: optional(names),
  creator: optional(names),
  publisher: optional(name),
  source: optional(name),
  site: optional(name),
  siteName: optional(name),
  publication: optional(name),
  source_domain: optional(name),
  language: optional(z.string()),
  lang: optional(z.string()),
  inLanguage: optional(z.string()),
  descriptor: optional(z.enum(DESCRIPTORS)),
});
type Row = z.infer<typeof articleSchema>;

const oneOrMany = z.union([
  z.array(z.unknown()),
  z.looseObject({ articles: z.array(z.unknown()) }).transform((value) => value.articles),
  z.looseObject({ items: z.array(z.unknown()) }).transform((value) => value.items),
  z.looseObject({ article: z.looseObject({}) }).transform((value) => [{ ...value, ...value.article }]),
  z.looseObject({}).transform((value) => [value]),
]);

/**
 * Reads JSON of one article or many: an object, an array, `{"articles": […]}`, or one object a line.
 * Of many, each keeps its own object as its part: a file of thousands, kept with each of them, would fill the disk.
 * @throws {UserError} for what is no JSON, and, naming the row, for an article without text
 */
export function readJson(json: string): readonly ExtractedDocument[] {
  const parsed = oneOrMany.safeParse(parse(json));
  if (!parsed.success)
    throw new UserError("This JSON holds no article. An article is an object with a title and a text.");
  if (parsed.data.length === 0) throw new UserError("This JSON holds an empty list: there is no article in it.");
  if (parsed.data.length === 1) return [readRow(parsed.data[0], "The article in this JSON")];
  return parsed.data.map((row, index) => ({
    ...readRow(row, `Article ${index + 1} in this JSON`),
    part: new TextEncoder().encode(JSON.stringify(row)),
  }));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const lines = json.split("\n").map((line) => line.trim());
    if (!lines[0]?.startsWith("{") || !lines[0].endsWith("}"))
      throw new UserError(`This JSON cannot be read: ${cause.message}. Mend or export it again.`, { cause });
    return lines.flatMap((line, index) => (line === "" ? [] : [parseLine(line, index + 1)]));
  }
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UserError(`Line ${number} of this JSON cannot be read: ${cause.message}. Mend or export it again.`, {
      cause,
    });
  }
}

function readRow(value: unknown, label: string): ExtractedDocument {
  const parsed = articleSchema.safeParse(value);
  if (!parsed.success) throw new UserError(`${label} is no object. An article is an object with a title and a text.`);
  const row = parsed.data;
  const url = address(first(row.url, row.canonicalUrl, row.link, row.source_url));
  const body = first(
    row.text,
    row.articleBody,
    row.body,
    row.content_text,
    row.content,
    row.content_html,
    row.maintext,
    row.html,
  );
  if (!body) {
    throw new UserError(
      `${label} has no text. It is looked for under "text", "body", "content" and "articleBody". (A list of articles without their texts cannot be added; use the files they came from.)`,
    );
  }
  const page = isHtml(body) ? readPage(body, url) : { text: body, fields: {}, captions: [] };
  return { ...page, fields: { ...page.fields, ...readFields(row, url) } };
}

function readFields(row: Row, url: string | null): ExtractedDocument["fields"] {
  const publishedAt = date(
    first(
      row.publishedAt,
      row.datePublished,
      row.published,
      row.published_at,
      row.date_published,
      row.date_publish,
      row.publicationDate,
      row.pubDate,
      row.date,
    ),
  );
  const updatedAt = date(
    first(row.updatedAt, row.dateModified, row.updated, row.updated_at, row.date_modified, row.modified),
  );
  const values = {
    title: clean(first(row.title, row.headline, row.name)),
    byline: clean(first(row.byline, row.author, row.authors, row.creator)),
    publisher: clean(first(row.publisher, row.publication, row.siteName, row.site, row.source, row.source_domain)),
    url,
    publishedAt,
    updatedAt,
    language:
      /^([a-z]{2})(?:[-_]\w+)*$/i.exec(first(row.language, row.lang, row.inLanguage) ?? "")?.[1]?.toLowerCase() ?? null,
    descriptor: row.descriptor && row.descriptor !== "unknown" ? row.descriptor : null,
  };
  const found = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(found.map(([key, value]) => [key, { value, origin: "structured" }]));
}

function first(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value && value.trim() !== "") ?? null;
}

function clean(value: string | null): string | null {
  return value === null ? null : canonicalize(value).replace(/\n+/g, " ") || null;
}

function date(value: string | null): string | null {
  return value === null ? null : readDate(value);
}

function address(value: string | null): string | null {
  return value !== null && URL.canParse(value) && /^https?:/i.test(value) ? writeAddress(new URL(value)) : null;
}

function isHtml(body: string): boolean {
  return /<(?:p|div|br|html|body|article|h[1-6]|ul|section)\b[^>]*>/i.test(body);
}
