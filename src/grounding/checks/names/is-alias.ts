import { analyse } from "../../../language/analyse.ts";
import { readAliases } from "../../../language/read-aliases.ts";
import { readNames } from "../../../language/read-names.ts";
import type { QuotedSentence } from "../quoted-sentences.ts";

const ACRONYM = /^\p{Lu}{3,6}$/u;

/**
 * Whether a name is the short form of what a quote names in full, or the other way round, as the quote's own article
 * introduces it: "Northern Ferry Alliance (NFA)"; or, of three letters and more, as the full name's capitals spell it.
 */
export function isAlias(name: string, sentences: readonly QuotedSentence[]): boolean {
  const short = name.replaceAll(".", "");
  if (
    ACRONYM.test(short) &&
    sentences.some(({ text }) => readNames(text).some(({ text: full }) => isSpelt(short, full)))
  )
    return true;
  return sentences.some(({ text, quote: { source, article } }) => {
    const { language } = article.metadata;
    const terms = termsOf(name, language);
    const said = termsOf(text, language);
    return [...readAliases(source.text, language)].some(
      ([short, long]) => (isSame(terms, [short]) && holds(said, long)) || (isSame(terms, long) && holds(said, [short])),
    );
  });
}

/** "NFA" is spelt by "Northern Ferry Alliance". */
function isSpelt(short: string, full: string): boolean {
  const words = full.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.map((word) => word.charAt(0)).join("") === short;
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
