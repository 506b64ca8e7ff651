import type { Token } from "markdown-it";
import MarkdownIt from "markdown-it";
import { canonicalize } from "../canonicalize.ts";
import type { ExtractedDocument } from "../extracted-document.ts";
import { readHeaders } from "../text/read-headers.ts";
import { readText } from "../text/read-text.ts";

const parser = new MarkdownIt("default", { html: true });

/**
 * Reads Markdown (CommonMark, with tables) as the text that it shows, with its front matter. A first-level heading at the
 * top is the title. Pictures, raw HTML and link targets are left out; lists keep their marks.
 */
export function readMarkdown(markdown: string): readonly ExtractedDocument[] {
  const { fields, rest } = readHeaders(markdown.split(/\r\n?|\n/));
  const tokens = parser.parse(rest.join("\n"), {});
  const isTitled = tokens[0]?.type === "heading_open" && tokens[0].tag === "h1" && tokens.length > 3;
  const title = isTitled ? canonicalize(inline(tokens[1])) : "";
  const known = { ...(title === "" ? {} : { title: { value: title, origin: "text" as const } }), ...fields };
  return readText(blocks(isTitled ? tokens.slice(3) : tokens), known);
}

/** The text of all blocks, apart by a blank line; the items of a list and the rows of a table by a line end. */
function blocks(tokens: readonly Token[]): string {
  const marks: (number | null)[] = [];
  let text = "";
  let lead = "";
  for (const token of tokens) {
    switch (token.type) {
      case "ordered_list_open":
        if (marks.length === 0) text += "\n";
        marks.push(Number(token.attrGet("start") ?? 1));
        break;
      case "bullet_list_open":
        if (marks.length === 0) text += "\n";
        marks.push(null);
        break;
      case "ordered_list_close":
      case "bullet_list_close":
        marks.pop();
        break;
      case "list_item_open": {
        const number = marks.at(-1) ?? null;
        lead = number === null ? "• " : `${number}. `;
        if (number !== null) marks[marks.length - 1] = number + 1;
        break;
      }
      case "inline":
      case "fence":
      case "code_block": {
        const content = token.type === "inline" ? inline(token) : token.content;
        if (content !== "") text += `${lead === "" ? "\n\n" : "\n"}${lead}${content}`;
        lead = "";
        break;
      }
    }
  }
  return text;
}

/** A line end within a paragraph is a space, as readers show it. */
function inline(token: Token | undefined): string {
  const parts = (token?.children ?? []).map(({ type, content }) => {
    if (type === "softbreak") return " ";
    if (type === "hardbreak") return "\n";
    return type === "text" || type === "code_inline" ? content : "";
  });
  return parts.join("");
}
