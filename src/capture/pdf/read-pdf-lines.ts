import type { getDocumentProxy } from "unpdf";
import type { PdfLine } from "./pdf-line.ts";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads the lines of all pages in the order the file draws them. */
export async function readPdfLines(pdf: PdfDocument): Promise<readonly PdfLine[]> {
  const lines: PdfLine[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const proxy = await pdf.getPage(page);
    const { items } = await proxy.getTextContent();
    let text = "";
    let line = null as Omit<PdfLine, "text"> | null;
    for (const item of items) {
      if (!("str" in item)) continue;
      if (item.str.trim() !== "") {
        const [, , c = 0, d = 0, left = 0, baseline = 0] = item.transform as readonly number[];
        const fontSize = Math.max(line?.fontSize ?? 0, Math.hypot(c, d));
        line = {
          page,
          left: line?.left ?? left,
          right: left + item.width,
          baseline: line?.baseline ?? baseline,
          fontSize,
        };
      }
      text += item.str;
      if (item.hasEOL) {
        if (line) lines.push({ ...line, text: clean(text) });
        text = "";
        line = null;
      }
    }
    if (line) lines.push({ ...line, text: clean(text) });
    proxy.cleanup();
  }
  return lines;
}

/** Ligatures are the printer's, not the author's. */
function clean(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim();
}
