import type { SourceText } from "../../../domain/source-text.ts";
import { isOrdinaryWord } from "../../../language/is-ordinary-word.ts";
import { readNames } from "../../../language/read-names.ts";
import type { QuotedSentence } from "../quoted-sentences.ts";
import { findRun, isSameWord, type NameWord, nameWords } from "./name-words.ts";
import { titleWords } from "./title-words.ts";

/**
 * Whether a quote names by one word, as news does after the first mention, what its article elsewhere names in full:
 * "Halden" for "Lea Halden". Not where the article also names another of that name.
 */
export function isFullName(run: readonly NameWord[], sentences: readonly QuotedSentence[]): boolean {
  if (run.length < 2) return false;
  return sentences.some(({ text, quote }) => {
    const said = nameWords(text);
    const shared = run.find(
      (word) =>
        !isOrdinaryWord(word.written) && !titleWords.has(word.key.toLowerCase()) && findRun(said, [word]) !== -1,
    );
    if (shared === undefined) return false;
    const { words, names } = readArticle(quote.source);
    return findRun(words, run) !== -1 && names.every((name) => !isNamesake(name, shared, run));
  });
}

/** "Peter Halden" beside "Lea Halden". */
function isNamesake(name: readonly NameWord[], shared: NameWord, run: readonly NameWord[]): boolean {
  const at = name.findIndex(({ key }) => isSameWord(key, shared.key));
  const before = name[at - 1];
  if (before === undefined || titleWords.has(before.key.toLowerCase()) || isOrdinaryWord(before.written)) return false;
  return !run.some(({ key }) => isSameWord(key, before.key)) && before.key.length > 1;
}

interface ArticleWords {
  readonly words: readonly NameWord[];
  readonly names: readonly (readonly NameWord[])[];
}

/** The words and names of the texts that are being cited, so that each is read once. */
const known = new WeakMap<SourceText, ArticleWords>();

function readArticle(source: SourceText): ArticleWords {
  const read = known.get(source) ?? {
    words: nameWords(source.text),
    names: readNames(source.text).map(({ text }) => nameWords(text)),
  };
  known.set(source, read);
  return read;
}
