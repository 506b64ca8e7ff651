const MAX_LENGTH = 80;

/**
 * The opening words of a text, verbatim, as a stand-in for a title: its first line, cut between words.
 * @returns at most 80 UTF-16 code units; no ellipsis, nothing added
 */
export function openingWords(text: string): string {
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  if (line.length <= MAX_LENGTH) return line.trimEnd();
  const cut = line.lastIndexOf(" ", MAX_LENGTH);
  const words = cut > 0 ? line.slice(0, cut) : wholeCharacters(line);
  return words.replace(/[\s,;:–—-]+$/u, "") || words;
}

/** Scripts without spaces are cut between characters as people see them. */
function wholeCharacters(line: string): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(line.slice(0, MAX_LENGTH * 2))) {
    if (index + segment.length > MAX_LENGTH) break;
    end = index + segment.length;
  }
  return line.slice(0, end || MAX_LENGTH);
}
