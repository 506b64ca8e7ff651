import { bareText } from "./bare-text.ts";
import type { VisibleLine } from "./page-facts.ts";

/** A standfirst may be long; the second long text is the story. */
const PROSE_LINES = 2;

/**
 * The lines between the article's headline and its story, where a reader looks for who wrote it and when. Over the headline stand
 * the masthead and, often, the day of the visit; below the story stand other articles. Without such a headline: from the start.
 * @param title the article's title, to tell its headline from the site's
 */
export function belowHeadline(lines: readonly VisibleLine[], title: string | null): readonly VisibleLine[] {
  const bare = bareText(title ?? "");
  const exact = lines.findIndex((line) => line.kind === "headline" && bareText(line.text) === bare);
  const start = (exact >= 0 ? exact : lines.findIndex((line) => line.kind === "headline")) + 1;
  let prose = 0;
  const end = lines.findIndex((line, index) => index >= start && line.kind === "prose" && ++prose === PROSE_LINES);
  return lines.slice(start, end < 0 ? lines.length : end);
}
