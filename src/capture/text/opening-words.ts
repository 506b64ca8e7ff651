/** As long as a headline may be. */
const MAX_LENGTH = 80;

/**
 * The opening words of a text, verbatim, as a stand-in for a title: its first line, cut between words.
 * @returns at most `maxLength` UTF-16 code units; no ellipsis, nothing added
 */
export function openingWords(text: string, maxLength = MAX_LENGTH): string {
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  if (line.length <= maxLength) return line.trimEnd();
  const cut = line.lastIndexOf(" ", maxLength);
  const words = cut > 0 ? line.slice(0, cut) : wholeCharacters(line, maxLength);
  return words.replace(/[\s,;:–—-]+$/u, "") || words;
}

/** Scripts without spaces are cut between characters as people see them. */
function wholeCharacters(line: string, maxLength: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(line.slice(0, maxLength * 2))) {
    if (index + segment.length > maxLength) break;
    end = index + segment.length;
  }
  return line.slice(0, end || maxLength);
}
