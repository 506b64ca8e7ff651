import { writeMarkdown } from "../markdown/write-markdown.ts";
import type { Block } from "../outline/block.ts";
import type { Words } from "../words/en.ts";
import { ACCENT, framePage, PAGE_SIZE } from "./frame-page.ts";
import { layOutPages } from "./lay-out-pages.ts";
import type { Button, Message, MessageFile } from "./message.ts";

export interface OutlineFrame {
  readonly words: Words;
  /** Letters, digits and "-": names the file. */
  readonly name: string;
  readonly accent?: number;
  readonly footer?: readonly string[];
  readonly rows?: readonly (readonly Button[])[];
  /** Attached where not all of it fits; absent: all of it as Markdown. */
  readonly file?: MessageFile;
  /** Whether the file is attached also where all of the blocks fit. Default: false. */
  readonly isFileShown?: boolean;
}

/** Blocks as one message: what does not fit stands, with all the rest, in an attached file. */
export function outlineMessage(
  blocks: readonly Block[],
  { words, name, accent = ACCENT.plain, footer = [], rows = [], file, isFileShown = false }: OutlineFrame,
): Message {
  const [page, ...more] = layOutPages(blocks, PAGE_SIZE, { words, most: 2 });
  if (page === undefined) throw new Error(`the message "${name}" says nothing`);
  const isCut = more.length > 0;
  return framePage(page, {
    accent,
    footer: [...footer, ...(isCut ? [words.file.rest] : [])],
    file:
      isCut || page.hasStandIn || isFileShown
        ? (file ?? { name: `${name}.md`, text: writeMarkdown(blocks, words) })
        : null,
    rows,
  });
}
