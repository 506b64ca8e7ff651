import type { Found } from "../extracted-document.ts";
import { sameWords } from "../text/same-words.ts";
import type { PdfLine } from "./pdf-line.ts";

const MIN_LENGTH = 5;
const MAX_LENGTH = 200;
/** What programs write into the title property when nobody did. */
const NOT_A_TITLE =
  /\.(?:docx?|pdf|indd|qxd|pptx?|xlsx?|tex|dvi|rtf|odt|html?|txt|cdr|ai)$|^(?:microsoft (?:word|powerpoint|excel)|powerpoint|untitled|document|slide|presentation|layout|print|print job|title|none|null|scan|img|pii:)|[_\\/]|^\S+$/i;
const LARGER = 1.15;

/**
 * The title of a PDF: the one in its properties if it reads like one and stands on the first page, else the lines at the top
 * of the first page in larger type than the text.
 */
export function findPdfTitle(property: string | null, lines: readonly PdfLine[]): Found<string> | null {
  const first = lines.filter((line) => line.page === lines[0]?.page);
  const printed = largestAtTop(first, usualSize(lines));
  if (property !== null) {
    const title = property.replace(/\s+/g, " ").trim();
    const isSensible = title.length >= MIN_LENGTH && title.length <= MAX_LENGTH && !NOT_A_TITLE.test(title);
    if (isSensible && standsIn(title, first)) return { value: title, origin: "structured" };
  }
  return printed === null ? null : { value: printed, origin: "text" };
}

function standsIn(title: string, lines: readonly PdfLine[]): boolean {
  return lines.some((_, index) =>
    [1, 2, 3, 4].some((count) =>
      sameWords(
        lines
          .slice(index, index + count)
          .map((line) => line.text)
          .join(" "),
        title,
      ),
    ),
  );
}

function largestAtTop(lines: readonly PdfLine[], textSize: number): string | null {
  const top = lines.slice(0, 12);
  const size = Math.max(0, ...top.map((line) => line.fontSize));
  if (size < textSize * LARGER) return null;
  const from = top.findIndex((line) => line.fontSize > size * 0.97);
  const rest = top.slice(from);
  const length = rest.findIndex((line) => line.fontSize <= size * 0.97);
  const title = rest
    .slice(0, length < 0 ? undefined : length)
    .map((line) => line.text)
    .join(" ");
  return title.length >= MIN_LENGTH && title.length <= MAX_LENGTH && /\p{L}{2}/u.test(title) ? title : null;
}

/** The size that most characters are set in. */
function usualSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { fontSize, text } of lines) {
    const size = Math.round(fontSize * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
