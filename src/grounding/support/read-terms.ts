import { analyse } from "../../language/analyse.ts";
import { nearSynonyms } from "../../language/near-synonyms.ts";
import { readTimes } from "../checks/dates/read-times.ts";
import type { Statement } from "../statement.ts";

/** How much a near-synonym counts beside the word itself. */
const SYNONYM_WEIGHT = 0.4;
/** How much heavier a name or a figure counts than another word as rare. */
const MARK_WEIGHT = 1.5;
/** What may stand between two words of a pair. */
const JOINS = /^(?:\s|[-–'’“”"(]|\b(?:of|the|a|an|in|and)\b){0,5}$/iu;

/** A content term of a text, with how well each candidate carries it. */
export interface Term {
  readonly weight: number;
  /** By candidate: 1 the term itself, less a near-synonym, 0 neither. */
  readonly strengths: readonly number[];
}

interface ReadText {
  readonly words: ReadonlyMap<string, boolean>;
  /** Two terms side by side, and the days of the calendar that it names. */
  readonly pairs: ReadonlySet<string>;
}

/**
 * Reads the terms of a text that some candidate carries, weighted by their rarity among the candidates (the BM25 idf), names
 * and figures heavier.
 * @param hasPairs whether two words side by side are one more term
 */
export function readTerms(text: string, candidates: readonly Statement[], hasPairs: boolean): readonly Term[] {
  const language = candidates[0]?.article.metadata.language ?? null;
  const held = candidates.map(({ source, span }) => readText(source.text.slice(span.start, span.end), language));
  const { words, pairs } = readText(text, language);
  const weigh = (strengths: readonly number[], weight: number): readonly Term[] => {
    const frequency = strengths.filter((strength) => strength > 0).length;
    if (frequency === 0) return [];
    const rarity = Math.log(1 + (strengths.length - frequency + 0.5) / (frequency + 0.5));
    return [{ weight: rarity * weight, strengths }];
  };
  const single = [...words].flatMap(([term, isMark]) => {
    const near = language === "en" ? [...(nearSynonyms.get(term) ?? [])] : [];
    const strengths = held.map((other) =>
      other.words.has(term) ? 1 : near.some((synonym) => other.words.has(synonym)) ? SYNONYM_WEIGHT : 0,
    );
    return weigh(strengths, isMark ? MARK_WEIGHT : 1);
  });
  if (!hasPairs) return single;
  const double = [...pairs].flatMap((pair) =>
    weigh(
      held.map((other) => (other.pairs.has(pair) ? 1 : 0)),
      1,
    ),
  );
  return [...single, ...double];
}

/** Its terms, each with whether it is a name or a figure anywhere, and its pairs. */
function readText(text: string, language: string | null): ReadText {
  const words = new Map<string, boolean>();
  const pairs = new Set<string>();
  const terms = analyse(text, language);
  for (const [at, { term, kind, span }] of terms.entries()) {
    const isMark = kind === "number" || kind === "acronym" || /^\p{Lu}/u.test(text.slice(span.start));
    words.set(term, (words.get(term) ?? false) || isMark);
    const next = terms[at + 1];
    if (next !== undefined && JOINS.test(text.slice(span.end, next.span.start))) pairs.add(`${term} ${next.term}`);
  }
  // "March 6, 2019" and "6th of March".
  for (const { fields } of language === "en" ? readTimes(text) : [])
    if (fields.month !== undefined && fields.day !== undefined) pairs.add(`day ${fields.month}-${fields.day}`);
  return { words, pairs };
}
