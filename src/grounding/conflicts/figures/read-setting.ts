import { analyse } from "../../../language/analyse.ts";
import { readNames } from "../../../language/read-names.ts";
import type { Statement } from "../../statement.ts";
import { ASPECTS } from "./aspects.ts";
import type { Measure } from "./measure.ts";

/** What a statement says around its figure: what, where and when the figure is of. */
export interface Setting {
  /** Terms of the sentence without the figure, what it counts, and words of reporting. */
  readonly words: ReadonlySet<string>;
  /** Terms of its names, which tell one event from another. */
  readonly names: ReadonlySet<string>;
  /** Years that the sentence names. */
  readonly years: ReadonlySet<string>;
  /** For a percentage "of" something: the terms of that. */
  readonly whole: ReadonlySet<string>;
}

/** Words of reporting tell nothing of the event reported. */
const REPORTING = termsOf(
  `said says told reported reports according officials official spokesperson statement authorities police tuesday monday
  wednesday thursday friday saturday sunday recent new people`,
  "en",
);
/** How far the "of …" of a percentage reaches, in UTF-16 code units. */
const WHOLE_LENGTH = 40;

/** Reads what stands around a measure in its statement. */
export function readSetting({ source, span, article }: Statement, { span: figure, groups, aspect }: Measure): Setting {
  const sentence = source.text.slice(span.start, span.end);
  const language = article.metadata.language ?? "en";
  const around = `${sentence.slice(0, figure.start)} ${sentence.slice(figure.end)}`;
  const counted = termsOf(groups.join(" "), language);
  const words = analyse(around, language).filter(
    ({ term, kind, span: { start, end } }) =>
      kind !== "number" && !REPORTING.has(term) && !counted.has(term) && !saysAspect(around.slice(start, end)),
  );
  const years = sentence.match(/\b(?:19|20)\d\d\b/gu);
  const whole = /^\s+of\s+(.*)/su.exec(sentence.slice(figure.end, figure.end + WHOLE_LENGTH))?.[1] ?? "";
  return {
    words: new Set(words.map(({ term }) => term)),
    names: termsOf(
      readNames(sentence)
        .map(({ text }) => text)
        .join(" "),
      language,
    ),
    years: new Set(years),
    whole: aspect === "unit %" ? termsOf(whole, language) : new Set(),
  };
}

function termsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(analyse(text, language).map(({ term }) => term));
}

function saysAspect(word: string): boolean {
  return ASPECTS.some(({ words }) => words.test(word));
}
