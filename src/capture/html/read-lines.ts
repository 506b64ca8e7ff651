import { isUnread } from "./element-kinds.ts";
import type { PageElement } from "./page-element.ts";
import type { VisibleLine } from "./page-facts.ts";
import { textOf } from "./text-of.ts";

/** Longer texts are no byline and no date but hold one. */
const MAX_LENGTH = 200;

/** Longer texts that name a year without being marked as date tell something else. */
const MAX_DATED_LENGTH = 80;

/** A text this long is told, not a line over the article. */
const PROSE_LENGTH = 100;

const MARKS: readonly (readonly [VisibleLine["kind"], RegExp])[] = [
  ["kicker", /kicker|eyebrow|article-?label|section-?label|rubric|overline/i],
  ["byline", /byline|author|contributor/i],
  ["date", /(?<!up)date|time|publish|posted/i],
];

const PERSON_LINK =
  /\/(?:authors?|profiles?|staff|by|reporters?|journalists?|contributors?|columnists?|correspondents?|autor|auteur|team|meet-the-team)\//i;

function kindsOf({ name, attributes }: PageElement, ownText: string): readonly VisibleLine["kind"][] {
  if (name === "h1") return ["headline"];
  if (ownText.length >= PROSE_LENGTH) return ["prose"];
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes["data-testid"] ?? ""} ${attributes.itemprop ?? ""} ${attributes.rel ?? ""}`;
  const kinds = MARKS.filter(([, mark]) => mark.test(names)).map(([kind]) => kind);
  if (name === "a" && (PERSON_LINK.test(attributes.href ?? "") || /\bauthor\b/.test(attributes.rel ?? "")))
    kinds.push("author");
  if (name === "time") kinds.push("time");
  else if (ownText.length <= MAX_DATED_LENGTH && /\b(?:19|20)\d\d\b/.test(ownText) && !kinds.includes("date"))
    kinds.push("dated");
  return kinds;
}

/** Collects the lines that may tell headline, authors and dates to a reader, outer before inner, in reading order. */
export function readLines(page: PageElement): readonly VisibleLine[] {
  const lines: VisibleLine[] = [];
  function walk(element: PageElement): void {
    const ownText = element.children.filter((child) => typeof child === "string").join(" ");
    const kinds = kindsOf(element, ownText.trim());
    const shown = kinds.length > 0 ? textOf(element, 4 * MAX_LENGTH) : "";
    for (const kind of kinds) {
      const text = kind === "time" ? `${element.attributes.datetime ?? ""} ${shown}`.trim() : shown;
      if (text !== "" && (text.length <= MAX_LENGTH || kind === "prose" || kind === "headline"))
        lines.push({ kind, text });
    }
    for (const child of element.children) if (typeof child !== "string" && !isUnread(child)) walk(child);
  }
  walk(page);
  return lines;
}
