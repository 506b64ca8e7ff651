import { analyse } from "../../../language/analyse.ts";
import { readAliases } from "../../../language/read-aliases.ts";
import type { QuotedSentence } from "../quoted-sentences.ts";

/**
 * Whether a name is the short form of what a quote names in full, or the other way round, as the quote's own article
 * introduces it: "Northern Ferry Alliance (NFA)".
 */
export function isAlias(name: string, sentences: readonly QuotedSentence[]): boolean {
  return sentences.some(({ text, quote: { source, article } }) => {
    const { language } = article.metadata;
    const terms = termsOf(name, language);
    const said = termsOf(text, language);
    return [...readAliases(source.text, language)].some(
      ([short, long]) => (isSame(terms, [short]) && holds(said, long)) || (isSame(terms, long) && holds(said, [short])),
    );
  });
}

function termsOf(text: string, language: string | null): readonly string[] {
  return analyse(text, language).map(({ term }) => term);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, index) => term === b[index]);
}

function holds(terms: readonly string[], run: readonly string[]): boolean {
  return terms.some((_, at) => isSame(terms.slice(at, at + run.length), run));
}
