import type { Span } from "../../../domain/span.ts";
import { rememberByText } from "../../../language/remember-by-text.ts";
import type { Measure } from "../../conflicts/figures/measure.ts";
import { readMeasures } from "../../conflicts/figures/read-measures.ts";
import { readTimes } from "../dates/read-times.ts";
import { readBound } from "./bounds.ts";
import { findAntecedent } from "./find-antecedent.ts";
import type { Quantity, RawFigure } from "./quantity.ts";
import { readChange } from "./read-change.ts";
import { readCounted } from "./read-counted.ts";
import { readRate } from "./read-rate.ts";
import { scanFigures } from "./scan-figures.ts";

const CHANGED =
  /\b(?:rose|rises?|risen|rising|f[ae]lls?|fell|fallen|falling|up|down|gr[eo]ws?|grown|climbed|jumped|dropp?ed|drops?|declined?|increased?|decreased?|slipped|gained|lost|shed|surged|plunged|soared|slid|cut)\s+(?:by\s+)?(?:(?:more|less) than\s+|about\s+|nearly\s+|almost\s+|over\s+|an?\s+)?$/iu;
const CHANGE_AFTER = /^\s+(?:rise|increase|drop|decline|cut|fall|jump|gain|growth|decrease|surge|reduction)\b/iu;
const BASELINE =
  /(?:,\sfrom|\b(?:down|up|lower|higher|rise|fall|increase|decrease|drop)(?: \S+)? from|\bcompared (?:with|to)|\bagainst|\bversus)\s+$/iu;
/** "15 percent, after 5 percent the day before". */
const BASELINE_AMOUNT = /\bafter\s+$/iu;
const OF_WHOLE =
  /^\s+(?:out )?(?:of|in)\s+(?:(?:the|its|their|his|her|our|my|all|every|these|those)\s+)?(?:(?:\S+\s){0,2}\S+['’]s?\s+)?$/iu;
/** "Most of the 14 patients": the figure is the whole, whatever the part. */
const SOME_OF =
  /\b(?:most|some|many|none|few|several|half|majority|part|rest|share|proportion|percentage|fraction)\s+of\s+(?:the|its|their|these|those)\s+$/iu;
const ALL = /(?<!\p{L})all\s(?:of\s)?(?:(?:the|its|their|his|her|these|those)\s)?$/iu;
const PARTITIVE = /^\s+of\s+(?:the|its|their|these|those)\b/iu;
/** "16 of his 52 years". */
const OWN_YEARS = /\b(?:his|her|my)\s\p{Nd}{1,3} years\b/iu;
/** Words that number what they name: "part 2 of the specials", "the top 8" of whatever is ranked. */
const COUNTER =
  /(?<![\p{L}])(part|chapter|volume|episode|season|phase|stage|round|section|paragraph|page|gate|room|platform|grade|group|series|top)[-\s]$/iu;
/** "Of the three ships, one returned." */
const LEADING_WHOLE = /(?:^|[,;:“"]\s?)of (?:(?:the|its|their|those|these|all)\s+)?$/iu;

/** Reads the figures of an English sentence with what they count, what bounds them and where they lead. Times are left out. */
export const readQuantities: (text: string) => readonly Quantity[] = rememberByText((text) => {
  const times = readTimes(text);
  const figures = scanFigures(text).filter(
    ({ span }) => !times.some((time) => span.start < time.span.end && time.span.start < span.end),
  );
  const wholes = figures.map((figure, index) => {
    const next = figures[index + 1];
    const last = figures[index - 1];
    if (last !== undefined && LEADING_WHOLE.test(text.slice(0, last.span.start)) && last.value > figure.value)
      return last;
    if (next === undefined || !OF_WHOLE.test(text.slice(figure.span.end, next.span.start))) return null;
    return figure.kind === "number" && next.kind === "number" && next.value > figure.value && figure.unit === null
      ? next
      : null;
  });
  const read: Quantity[] = [];
  for (const [index, figure] of figures.entries()) {
    const quantity = readOne(text, figure, wholes[index] ?? null, wholes.includes(figure));
    read.push({ ...quantity, antecedent: findAntecedent(text, quantity, read) });
  }
  return read;
});

/** Counts of people have an aspect of the same name in conflicts: "killed", "missing". */
function fateOf(measures: readonly Measure[], { start, end }: Span): string | null {
  const own = measures.find(({ span }) => span.start < end && start < span.end);
  return own === undefined || own.aspect.startsWith("unit ") ? null : own.aspect;
}

function readOne(text: string, figure: RawFigure, whole: RawFigure | null, isWhole: boolean): Quantity {
  const { start, end } = figure.span;
  const counted = readCounted(text, whole?.span.end ?? end);
  const { bound, start: phraseStart } = readBound(text, start, end, counted.end);
  const before = text.slice(Math.max(0, phraseStart - 40), phraseStart);
  const preposition = /(?:^|\s)(from|to|by)\s+$/iu.exec(before)?.[1]?.toLowerCase();
  const isChange = CHANGED.test(before) || CHANGE_AFTER.test(text.slice(end, end + 16));
  const measured = figure.measure !== null ? [figure.measure] : [];
  // Of a sum or a share only "of …" says what it counts: "5% year on year".
  const isMoney = figure.unit !== null;
  const heads = isMoney && !/^\s+of\b/iu.test(text.slice(end)) ? [] : counted.heads;
  return {
    ...figure,
    ...(isWhole && OWN_YEARS.test(text.slice(Math.max(0, start - 8), end + 7)) && { kind: "age" as const }),
    phrase: { start: phraseStart, end: Math.max(end, isMoney ? end : counted.end) },
    heads: measured.length > 0 ? measured : heads,
    nouns: counted.nouns,
    lemmas: counted.lemmas,
    words: [...measured, ...counted.words],
    bound,
    direction: isDirection(preposition) ? preposition : isChange && isMoney ? "by" : null,
    isBaseline: BASELINE.test(before) || (isMoney && BASELINE_AMOUNT.test(before)),
    isDated: readTimes(text).length > 0,
    of: whole?.value ?? null,
    isWhole: isWhole || SOME_OF.test(text.slice(Math.max(0, start - 40), start)),
    isAll: ALL.test(before),
    isPart: PARTITIVE.test(text.slice(end)),
    fate: fateOf(readMeasures(text), figure.span),
    label: labelOf(text, start, heads.length),
    change: readChange(text, end, counted.end),
    rate: readRate(text, [end, counted.end]),
    around: aroundOf(text, figure.span),
    antecedent: null,
  };
}

function isDirection(word: string | undefined): word is "from" | "to" | "by" {
  return word === "from" || word === "to" || word === "by";
}

/** "Article 50", "Gate Three": the number is a part of a name where nothing follows that it could count. */
function labelOf(text: string, start: number, heads: number): string | null {
  const word = /(\p{Lu}[\p{L}'’]*)\.?\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const beginsSentence = /^\P{L}*$/u.test(text.slice(0, start - (word?.length ?? 0) - 1));
  const counter = COUNTER.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (counter !== undefined) return counter.toLowerCase();
  if (word === undefined || (heads > 0 && (beginsSentence || !/^\p{Lu}/u.test(text.slice(start))))) return null;
  return word.toLowerCase();
}

const AROUND_CHARS = 60;

function aroundOf(text: string, { start, end }: Span): string {
  const before = /(?:[^,;]|,(?=\p{Nd}))*$/u.exec(text.slice(Math.max(0, start - AROUND_CHARS), start))?.[0] ?? "";
  const after = /^(?:[^,;]|,(?=\p{Nd}))*/u.exec(text.slice(end, end + AROUND_CHARS))?.[0] ?? "";
  return before + text.slice(start, end) + after;
}
