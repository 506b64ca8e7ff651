import type { ArticleMetadata } from "../../domain/article.ts";
import { UserError } from "../../errors.ts";
import type { ExtractedDocument, Found } from "../extracted-document.ts";
import { findByline } from "./find-byline.ts";
import { findDescriptor } from "./find-descriptor.ts";
import { findLanguage } from "./find-language.ts";
import { findPageDates } from "./find-page-dates.ts";
import { findPageUrl } from "./find-page-url.ts";
import { findPublisher } from "./find-publisher.ts";
import { findTitle } from "./find-title.ts";
import { isPlaceholder } from "./is-placeholder.ts";
import { parseHtml } from "./parse-html.ts";
import { readFacts } from "./read-facts.ts";
import { readText } from "./read-text.ts";

type Fields = ExtractedDocument["fields"];

/** Leaves the fields that were not found away. */
function found(
  fields: { readonly [K in keyof ArticleMetadata]: Found<NonNullable<ArticleMetadata[K]>> | null },
): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Fields;
}

/**
 * Reads an article out of a web page: its own text, its captions, and what the page says about it, structured data first.
 * @param html the decoded page
 * @param url where it came from, if known: the base of relative addresses
 * @throws {UserError} where the page shows no text without running scripts, or nests beyond all reason
 */
export function readPage(html: string, url: string | null): ExtractedDocument {
  const page = parseHtml(html);
  const facts = readFacts(page, url);
  const title = findTitle(facts);
  const repeated = [
    title?.value ?? "",
    ...facts.lines.filter((line) => line.kind === "headline").map((line) => line.text),
    ...(facts.meta.get("og:title") ?? []),
    ...(facts.meta.get("twitter:title") ?? []),
  ];
  const { text, captions } = readText(page, repeated);
  if (isPlaceholder(text)) {
    throw new UserError(
      "The page has no readable text without running its scripts. Open it in a browser, save it from there once it has loaded (as .mhtml or .html), and add the saved file.",
    );
  }
  const publisher = findPublisher(facts, title?.value ?? null);
  const address = findPageUrl(facts);
  return {
    text,
    captions,
    fields: found({
      title,
      byline: findByline(facts, title?.value ?? null, publisher?.value ?? null),
      publisher,
      url: address,
      ...findPageDates(facts, title?.value ?? null),
      language: findLanguage(facts),
      descriptor: findDescriptor(facts, title?.value ?? null, address?.value ?? url, text),
    }),
  };
}
