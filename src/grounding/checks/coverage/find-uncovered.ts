import { analyse } from "../../../language/analyse.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { contentWords, isTelling } from "./content-words.ts";
import { findComparedElsewhere } from "./find-compared-elsewhere.ts";
import { holdsNearWord } from "./holds-near-word.ts";
import { joinTextWords, readTextWords } from "./read-text-words.ts";

export interface Coverage {
  /** Words of the text that stand in none of the sources, as written. */
  readonly uncovered: readonly string[];
  /** How many content words the text has. */
  readonly total: number;
  /** How many of them say something by themselves that a source must say too. */
  readonly telling: number;
}

/** Adjectives and adverbs are rephrased so freely that they tell nothing; names and figures have checks of their own. */
const COMPARED = ["NOUN", "VERB"];

/**
 * Finds the content words of a text that stand in none of the sources: of English the nouns and verbs (or only those of the
 * parts of speech named) that stand there neither themselves nor in a form, a derivation or another word that may say the same.
 * @param language ISO 639-1 code of the sources; the words of other languages than English are compared by their stems
 * @param compared universal parts of speech
 */
export function findUncovered(
  text: string,
  sources: readonly string[],
  language: string,
  compared: readonly string[] = COMPARED,
): Coverage {
  return language === "en" ? inEnglish(text, sources, compared) : byStems(text, sources, language);
}

function inEnglish(text: string, sources: readonly string[], compared: readonly string[]): Coverage {
  const held = joinTextWords(sources.map(readTextWords));
  const words = tagWords(text);
  const content = contentWords(words);
  const elsewhere = findComparedElsewhere(text, words);
  const telling = content.filter((word) => compared.includes(word.pos) && isTelling(word) && !elsewhere.has(word));
  const uncovered = telling.filter((word) => !holdsNearWord(held, word));
  const each = new Map(uncovered.map((word) => [word.lemma, word.text]));
  return { uncovered: [...each.values()], total: content.length, telling: telling.length };
}

function byStems(text: string, sources: readonly string[], language: string): Coverage {
  const held = new Set(sources.flatMap((source) => analyse(source, language).map(({ term }) => term)));
  const content = analyse(text, language).filter(({ kind }) => kind !== "part");
  const uncovered = content.filter(({ term }) => !held.has(term));
  const words = uncovered.map(({ span }) => text.slice(span.start, span.end));
  return { uncovered: words, total: content.length, telling: content.length };
}
