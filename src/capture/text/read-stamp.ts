import { findDates } from "../find-dates.ts";
import { readByline } from "./read-byline.ts";

/** A line that says when, and perhaps where and by whom, an article was published. */
export interface Stamp {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** Whether the line says what the date is of; a bare date may as well be a heading of a chronicle. */
  readonly labelled: boolean;
}

const MAX_LENGTH = 140;
const UPDATED =
  /(?:last\s+)?(?:updat\p{L}*|modified|revised|edited|aktualisiert\p{L}*|mis(?:e)?\s+à\s+jour|actualizado|aggiornat[oa]|atualizado|bijgewerkt|uppdaterad)/iu;
const PUBLISHED =
  /(?:first\s+|originally\s+)?(?:publish\p{L}*|posted|released|issued|publication\s+date|date|veröffentlicht|erschienen|publié\p{L}*|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerad|opublikowano|stand)/iu;
const FILLERS =
  /\b(?:on|at|the|le|am|el|il|um|uhr|de|by|from|of|a las|alle|as of|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|ist|est|cst|bst|gmt|utc|et|pt|local time)(?:day)?\b/giu;
const WEEKDAYS =
  /(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/giu;
const CLOCK = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?/gi;
const PUBLISHED_ON =
  /[\s,–—-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:(?:published|posted|updated)\s*:?)?(?:\s+on)?[\s:,–—-]*$/iu;
const PUBLISHED_IN = /^published (?:in|by) (?<publisher>\p{Lu}[^|•·]{1,40}?),?\s*(?:on\s+)?$/iu;

/**
 * Reads a line that is nothing but dates with their labels ("Updated 18 November 2025", "Published: Nov 18, 2025 | 10:30"),
 * or dates beside names between bars ("By Jane Doe | 18 November 2025").
 * @returns null for a sentence, a headline, or anything else that merely holds a date
 */
export function readStamp(line: string): Stamp | null {
  if (line.length > MAX_LENGTH || !/\d/.test(line)) return null;
  const dates = findDates(line);
  if (dates.length === 0) return null;
  let publishedAt: string | null = null;
  let updatedAt: string | null = null;
  let labelled = false;
  let between = "";
  let from = 0;
  for (const { start, end, iso } of dates) {
    const before = line.slice(from, start);
    const isUpdate = UPDATED.test(before);
    labelled ||= isUpdate || PUBLISHED.test(before);
    if (isUpdate) updatedAt ??= iso;
    else publishedAt ??= iso;
    between += `${before}|`;
    from = end;
  }
  // Two dates of which nothing says what they are of are a span of time, not the day of publishing.
  if (dates.length > 1 && !labelled) return null;
  const publisher = PUBLISHED_IN.exec(line.slice(0, dates[0]?.start))?.groups?.publisher ?? null;
  const rest = publisher ? [] : leftOver(between + line.slice(from));
  const bylines = rest.map((part) => readByline(part));
  const isBarred = /[|•·]/.test(line);
  if (!rest.every((part, index) => bylines[index] !== null || (isBarred && part.split(" ").length <= 5))) return null;
  return { publishedAt, updatedAt, publisher, byline: bylines.find((byline) => byline !== null) ?? null, labelled };
}

function leftOver(text: string): readonly string[] {
  return text
    .split(/[|•·]/)
    .map((part) =>
      (/^\s*by\s/i.test(part)
        ? part.replace(PUBLISHED_ON, "")
        : part.replace(UPDATED, "").replace(PUBLISHED, "").replace(CLOCK, "").replace(WEEKDAYS, "").replace(FILLERS, "")
      ).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ""),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
