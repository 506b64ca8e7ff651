import type { PdfLine } from "./pdf-line.ts";

const PAGE_NUMBER = /^(?:page |p\. ?|seite |[-–—] ?)?\d{1,4}(?: ?(?:\/|of|von|de) ?\d{1,4})?(?: ?[-–—])?$/i;
/** How many lines at either edge of a page may be its header or footer. */
const EDGE_LINES = 3;
const MIN_PAGES = 3;

/** Takes out page numbers, and headers and footers: lines that stand at the edge of three pages or more, but for numbers. */
export function dropRunningLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const pages = Map.groupBy(lines, (line) => line.page);
  const edges = new Set<PdfLine>();
  const count = new Map<string, number>();
  for (const onPage of pages.values()) {
    const byHeight = [...onPage].sort((a, b) => b.baseline - a.baseline);
    const edge = [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
    for (const line of edge) edges.add(line);
    for (const key of new Set(edge.map(pattern))) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return lines.filter((line) => {
    if (!edges.has(line)) return true;
    return !PAGE_NUMBER.test(line.text) && (count.get(pattern(line)) ?? 0) < MIN_PAGES;
  });
}

function pattern(line: PdfLine): string {
  return line.text.replace(/\d+/g, "#");
}
