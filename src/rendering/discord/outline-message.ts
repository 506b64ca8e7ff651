import { writeMarkdown } from "../markdown/write-markdown.ts";
import type { Block } from "../outline/block.ts";
import { ACCENT, framePage, PAGE_SIZE } from "./frame-page.ts";
import { layOutPages } from "./lay-out-pages.ts";
import type { Button, Message, MessageFile } from "./message.ts";

export interface OutlineFrame {
  /** Letters, digits and "-": names the file. */
  readonly name: string;
  readonly accent?: number;
  readonly footer?: readonly string[];
  readonly rows?: readonly (readonly Button[])[];
  /** Attached where not all of it fits; absent: all of it as Markdown. */
  readonly file?: MessageFile;
}

const REST = "The rest stands in the attached file.";

/** Blocks as one message: what does not fit stands, with all the rest, in an attached file. */
export function outlineMessage(
  blocks: readonly Block[],
  { name, accent = ACCENT.plain, footer = [], rows = [], file }: OutlineFrame,
): Message {
  const [page, ...more] = layOutPages(blocks, PAGE_SIZE, { most: 2 });
  if (page === undefined) throw new Error(`the message "${name}" says nothing`);
  const isCut = more.length > 0;
  return framePage(page, {
    accent,
    footer: [...footer, ...(isCut ? [REST] : [])],
    file: isCut || page.hasStandIn ? (file ?? { name: `${name}.md`, text: writeMarkdown(blocks) }) : null,
    rows,
  });
}
