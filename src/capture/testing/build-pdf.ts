export interface PdfText {
  readonly text: string;
  /** In points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const LOCK = `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`;

/**
 * Builds a minimal PDF with a page for each list of texts. Helvetica, WinAnsi; a page without text is drawn empty.
 * @param properties of the document, such as Title
 * @param isLocked with a password that nobody knows
 */
export function buildPdf(
  pages: readonly (readonly PdfText[])[],
  properties: Readonly<Record<string, string>> = {},
  isLocked = false,
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageNumber = (index: number) => 5 + index * 2;
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${pageNumber(index)} 0 R`).join(" ")}] >>`,
  );
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  add(
    `<< ${Object.entries(properties)
      .map(([key, value]) => `/${key} (${quoteText(value)})`)
      .join(" ")} >>`,
  );
  for (const [index, texts] of pages.entries()) {
    const content = texts
      .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${quoteText(text)}) Tj ET`)
      .join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageNumber(index) + 1} 0 R >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${isLocked ? LOCK : ""} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function quoteText(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}
