import { analyse } from "../../../language/analyse.ts";
import { readAliases } from "../../../language/read-aliases.ts";
import { readNames } from "../../../language/read-names.ts";
import type { QuotedSentence } from "../quoted-sentences.ts";
import { hasInitials } from "./has-initials.ts";
import { isOtherThanKnown } from "./is-other-than-known.ts";

const ACRONYM = /^\p{Lu}{3,6}$/u;

/**
 * Whether a name is the short form of what a quote names in full, or the other way round, as the quote's own article
 * introduces it: "Northern Ferry Alliance (NFA)"; or, of three letters and more, as the full name's capitals spell it, unless
 * the article introduces another by it. Or whether it shortens words of a quote: "EPS".
 */
export function isAlias(name: string, sentences: readonly QuotedSentence[], claim: string): boolean {
  const plain = name.replaceAll(".", "");
  return sentences.some(({ text, quote: { source, article } }) => {
    if (hasInitials(text, plain, claim)) return true;
    if (ACRONYM.test(plain) && readNames(text).some(({ text: full }) => isSpelt(plain, full))) return true;
    const { language } = article.metadata;
    const aliases = readAliases(source.text, language);
    const terms = termsOf(name, language);
    const said = termsOf(text, language);
    if (
      acronymsIn(text).some(
        (short) => isSpelt(short, name) && !termsOf(short, language).some((term) => aliases.has(term)),
      )
    )
      return true;
    return [...aliases].some(
      ([short, long]) => (isSame(terms, [short]) && holds(said, long)) || (isSame(terms, long) && holds(said, [short])),
    );
  });
}

function acronymsIn(text: string): readonly string[] {
  return (text.match(/(?<![\p{L}\p{N}])(?:\p{Lu}\.?){3,6}(?![\p{L}\p{N}])/gu) ?? []).map((each) =>
    each.replaceAll(".", ""),
  );
}

/** "NFA" is spelt by "Northern Ferry Alliance". */
function isSpelt(short: string, full: string): boolean {
  const words = full.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.map((word) => word.charAt(0)).join("") === short && !isOtherThanKnown(short, full.split(/[\s-]+/u));
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
