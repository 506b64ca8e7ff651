/** What publishing systems, WordPress above all, write below each item that they put into a feed: words before and after its title. */
const FOOTERS: readonly (readonly [before: string, after: string])[] = [
  ["The post ", " appeared first on "],
  ["The post ", " first appeared on "],
  ["Der Beitrag ", " erschien zuerst auf "],
  ["L’article ", " est apparu en premier sur "],
  ["La entrada ", " se publicó primero en "],
  ["La entrada ", " aparece primero en "],
  ["L’articolo ", " proviene da "],
  ["O post ", " apareceu primeiro em "],
  ["Het bericht ", " verscheen eerst op "],
];

/**
 * Leaves the footer of an item's text away, which is no part of the article.
 * @param text canonical, paragraphs apart by line breaks
 * @param title the item's; a footer holds it whole
 */
export function dropFeedFooter(text: string, title: string | null): string {
  const at = text.lastIndexOf("\n");
  const last = text.slice(at + 1).replace(/^L'/, "L’");
  const isFooter = FOOTERS.some(([before, after]) => last.startsWith(`${before}${title}${after}`));
  return at !== -1 && title !== null && isFooter ? text.slice(0, at).trimEnd() : text;
}
