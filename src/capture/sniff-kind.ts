/** Kinds of text. */
export type TextKind = "html" | "json" | "markdown" | "text";

const BY_NAME: Readonly<Record<string, TextKind>> = {
  htm: "html",
  html: "html",
  xhtml: "html",
  shtml: "html",
  json: "json",
  jsonl: "json",
  ndjson: "json",
  md: "markdown",
  markdown: "markdown",
  txt: "text",
};

const BY_MEDIA_TYPE: Readonly<Record<string, TextKind>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/json": "json",
  "application/x-ndjson": "json",
  "application/ld+json": "json",
  "text/markdown": "markdown",
};

/** After comments and an XML declaration, what only a page opens with. */
const PAGE_OPENING =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)[\s>]/i;
const TAG = /<\/?(?:p|div|br|span|a|h[1-6]|ul|article|section|table|body|html|head|script|main)\b[^>]*>/i;

/**
 * Tells what kind of text a document is: by its content, and where that leaves it open, by media type and name.
 * @param text decoded
 * @param mediaType a media type, with or without parameters
 */
export function sniffKind(text: string, name: string, mediaType: string | null): TextKind {
  if (PAGE_OPENING.test(text.slice(0, 8192))) return "html";
  const named =
    BY_MEDIA_TYPE[mediaType?.split(";")[0]?.trim().toLowerCase() ?? ""] ??
    BY_NAME[/\.(\w+)$/.exec(name.toLowerCase().replace(/\.gz$/, ""))?.[1] ?? ""] ??
    "text";
  if (named === "json" || isJson(text)) return "json";
  if (named === "html") return TAG.test(text) ? "html" : "text";
  return named;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]\s*["{[]/.test(text)) return false;
  const firstLine = text.trimStart().split("\n", 1)[0] ?? "";
  return parses(text) || (firstLine.startsWith("{") && parses(firstLine));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
