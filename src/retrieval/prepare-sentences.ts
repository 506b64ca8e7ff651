import type { Span } from "../domain/span.ts";
import { analyse } from "../language/analyse.ts";
import { isHeading } from "../language/is-heading.ts";
import { readAliases } from "../language/read-aliases.ts";

/** A sentence with the terms it holds, in its own words or by the short forms that its text introduces. */
export interface PreparedSentence {
  readonly span: Span;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** The first word of a small-letter compound says little of itself: "all-weather friends" is no weather. */
function isInCompound(text: string, { start, end }: Span): boolean {
  const joined = text.charAt(start - 1) === "-" && /\p{Ll}/u.test(text.charAt(start - 2));
  return joined && /^\p{Ll}+$/u.test(text.slice(start, end));
}

/** Reads the terms of an article's sentences. Headings are left out: they are context and no statement. */
export function prepareSentences(
  text: string,
  sentences: readonly Span[],
  language: string,
): readonly PreparedSentence[] {
  const aliases = readAliases(text, language);
  return sentences
    .filter((span) => !isHeading(text, span))
    .map((span) => {
      const sentence = text.slice(span.start, span.end);
      const terms = new Set(
        analyse(sentence, language).flatMap(({ term, span: at }) => (isInCompound(sentence, at) ? [] : [term])),
      );
      for (const [short, long] of aliases) {
        if (terms.has(short)) for (const term of long) terms.add(term);
        else if (long.every((term) => terms.has(term))) terms.add(short);
      }
      return { span, text: sentence, terms };
    });
}
