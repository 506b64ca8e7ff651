/**
 * A title, name or question in at most so many characters, the cut shown by "…". Never for a quote.
 * @param most at least 1
 */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}
