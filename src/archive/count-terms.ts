/**
 * Makes the function that counts how often each of `terms` stands among a passage's, which are joined by one space. Of a term
 * that is asked for twice the first place counts.
 * @returns counts in the order of `terms`
 */
export function countTerms(terms: readonly string[]): (passage: string) => readonly number[] {
  const places = new Map<string, number>();
  for (const [place, term] of terms.entries()) if (!places.has(term)) places.set(term, place);
  return (passage) => {
    const counts = new Array<number>(terms.length).fill(0);
    for (const term of passage.split(" ")) {
      const place = places.get(term);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  };
}
