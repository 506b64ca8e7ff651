import type { PageElement } from "./page-element.ts";
import type { PageFacts, TimeElement } from "./page-facts.ts";
import { plainText } from "./plain-text.ts";
import { type JsonLdNode, readJsonLd } from "./read-json-ld.ts";
import { readLines } from "./read-lines.ts";
import { textOf } from "./text-of.ts";

/** In characters; longer texts are no name and no date. */
const MAX_VALUE_LENGTH = 800;

function add(map: Map<string, string[]>, key: string, value: string): void {
  if (value === "") return;
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function isWithin(element: PageElement, itemprop: string): boolean {
  const { parent } = element;
  return (
    parent !== null && (parent.attributes.itemprop === itemprop || parent.parent?.attributes.itemprop === itemprop)
  );
}

/** Collects what a page says about itself, in one walk. */
export function readFacts(page: PageElement, url: string | null): PageFacts {
  const meta = new Map<string, string[]>();
  const properties = new Map<string, string[]>();
  const jsonLd: JsonLdNode[] = [];
  const times: TimeElement[] = [];
  let documentTitle: string | null = null;
  let canonical: string | null = null;
  let lang: string | null = null;

  function visit(element: PageElement): void {
    const { name, attributes } = element;
    if (name === "meta") {
      const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"] ?? "";
      add(meta, key.toLowerCase().trim(), plainText(attributes.content ?? attributes.value ?? ""));
    } else if (name === "link") {
      if (attributes.rel === "canonical") canonical ??= attributes.href ?? null;
    } else if (name === "html") {
      lang ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    } else if (name === "script") {
      if (/ld\+json/i.test(attributes.type ?? "")) jsonLd.push(...readJsonLd(element.children.join("")));
    } else if (name === "title") {
      if (element.parent?.name !== "svg" && documentTitle === null)
        documentTitle = plainText(element.children.join("")) || null;
    } else if (name === "time") {
      times.push({
        datetime: attributes.datetime ?? "",
        names: `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""} ${attributes.pubdate === undefined ? "" : "published"}`,
        text: textOf(element, MAX_VALUE_LENGTH),
      });
    }
    if (attributes.itemprop !== undefined && name !== "meta") {
      const value = attributes.content ?? attributes.datetime ?? (name === "link" ? attributes.href : undefined);
      for (const key of attributes.itemprop.toLowerCase().split(/\s+/)) {
        if (key === "name" && isWithin(element, "author"))
          add(properties, "author.name", value === undefined ? textOf(element, MAX_VALUE_LENGTH) : plainText(value));
        if (value !== undefined) add(properties, key, plainText(value));
        else if (key !== "articlebody") add(properties, key, textOf(element, MAX_VALUE_LENGTH));
      }
    }
  }

  function walk(element: PageElement): void {
    visit(element);
    for (const child of element.children) if (typeof child !== "string") walk(child);
  }
  walk(page);
  return { url, meta, properties, jsonLd, times, documentTitle, canonical, lang, lines: readLines(page) };
}
