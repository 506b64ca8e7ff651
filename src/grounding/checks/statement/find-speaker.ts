/** Words for who speaks and who is spoken to. Capitals inside a sentence belong to names ("Our Town"), "US" is a country. */
const PERSONS =
  /(?<![\p{L}\p{N}'’-])(?:you|your|yours|yourself|yourselves|we|us|our|ours|ourselves|my|mine|myself|me|i['’](?:m|ve|d|ll))(?![\p{L}\p{N}-])/giu;
/** No "World War I", "Elizabeth I", "type I". */
const I = /(?<![\p{L}\p{N}.'’-])I(?=\s+(?!of\b|and\b|or\b|in\b|to\b)\p{Ll}|\s*,\s+(?:too|for|as)\b)/gu;

/** Finds the first word by which a sentence speaks of its writer or to its reader; null where there is none. */
export function findSpeaker(text: string): string | null {
  const start = text.search(/\p{L}/u);
  const found = [...text.matchAll(PERSONS)].find(({ 0: word, index }) => {
    const isFirst = index === start;
    if (!isFirst && !/^\p{Ll}|^I/u.test(word)) return false;
    // "We Are Social", "Me Too" at a sentence's start.
    return !(isFirst && /^\S+\s+\p{Lu}/u.test(text.slice(index)));
  });
  if (found !== undefined) return found[0];
  const first = [...text.matchAll(I)].find(
    ({ index }) =>
      !/(?:\p{Lu}[\p{L}.]*|\b(?:type|part|phase|class|stage|grade|chapter|volume|level|category))\s+$/u.test(
        text.slice(0, index),
      ),
  );
  return first?.[0] ?? null;
}
