import { joinHyphenated } from "./join-hyphenated.ts";
import type { PdfLine } from "./pdf-line.ts";

/** Lines this much further apart than most begin a paragraph. */
const GAP_FACTOR = 1.35;

/** Puts lines together to paragraphs: by gaps, indents, sizes, and lines that end early; over page ends by the sentence. */
export function joinPdfLines(lines: readonly PdfLine[]): string {
  const pitch = usualPitch(lines);
  const vocabulary = new Set(
    lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []),
  );
  const edges = new Map([...Map.groupBy(lines, (line) => line.page)].map(([page, onPage]) => [page, edge(onPage)]));
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = paragraphs.length - 1;
    if (!above || beginsParagraph(above, line, pitch, edges.get(above.page) ?? above.right)) paragraphs.push(line.text);
    else paragraphs[last] = joinHyphenated(paragraphs[last] ?? "", line.text, vocabulary);
  }
  return paragraphs.join("\n\n");
}

function beginsParagraph(above: PdfLine, line: PdfLine, pitch: number, rightEdge: number): boolean {
  const endsSentence = /[.!?:…][”"’)\]]*$/.test(above.text);
  if (Math.abs(line.fontSize - above.fontSize) > above.fontSize * 0.1) return true;
  if (/^(?:[•●▪◦*–—]|\d{1,2}[.)]) /u.test(line.text)) return true;
  const drop = above.baseline - line.baseline;
  if (line.page !== above.page || drop < 0) return endsSentence || !/^[\p{Ll}\p{N}(“"‘]/u.test(line.text);
  if (drop > pitch * GAP_FACTOR && drop > line.fontSize * 1.2) return true;
  const isIndented = line.left - above.left > line.fontSize * 0.8 && line.left - above.left < line.fontSize * 6;
  const isShort = above.right < rightEdge - line.fontSize * 6;
  return endsSentence && (isIndented || isShort);
}

/** The distance of baselines that stands most often, in tenths of a point. */
function usualPitch(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const drop = above && above.page === line.page ? Math.round((above.baseline - line.baseline) * 10) : 0;
    if (drop > 0) counts.set(drop, (counts.get(drop) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most ? most[0] / 10 : 0;
}

/** Where full lines end: the ninth decile, so that one line that juts out does not count. */
function edge(lines: readonly PdfLine[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}
