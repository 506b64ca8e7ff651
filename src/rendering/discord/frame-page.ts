import type { Page, PageSize } from "./lay-out-pages.ts";
import {
  type ActionRow,
  type Button,
  COMPONENT,
  type Container,
  type FileDisplay,
  type Message,
  type MessageFile,
  type TextDisplay,
} from "./message.ts";
import { writeRunsInLine } from "./write-runs.ts";

export const ACCENT = { plain: 0x5865f2, answer: 0x2f7d6d, abstention: 0x8a8f98, fault: 0xb3423a } as const;

/** Of 4,000 characters and 40 components, less what a frame takes at the most: container, small print, file, 2 rows of 5. */
export const PAGE_SIZE: PageSize = { text: 3_400, components: 25 };

export interface Frame {
  readonly accent: number;
  /** Sentences in small print below, at most 500 characters in all. */
  readonly footer?: readonly string[];
  readonly file?: MessageFile | null;
  /** At most 2 rows of at most 5. */
  readonly rows?: readonly (readonly Button[])[];
}

/** A page as a message: in a container, with small print, the file and the buttons below it. */
export function framePage(
  { children }: Pick<Page, "children">,
  { accent, footer = [], file = null, rows = [] }: Frame,
): Message {
  const container: Container = {
    type: COMPONENT.container,
    accent_color: accent,
    components: [
      ...children,
      ...(footer.length === 0 ? [] : [text(`-# ${writeRunsInLine([{ text: footer.join(" ") }])}`)]),
      ...(file === null ? [] : [fileDisplay(file)]),
    ],
  };
  return {
    components: [container, ...rows.filter((row) => row.length > 0).map(rowOf)],
    files: file === null ? [] : [file],
  };
}

function text(content: string): TextDisplay {
  return { type: COMPONENT.textDisplay, content };
}

function fileDisplay({ name }: MessageFile): FileDisplay {
  return { type: COMPONENT.file, file: { url: `attachment://${name}` } };
}

function rowOf(components: readonly Button[]): ActionRow {
  return { type: COMPONENT.actionRow, components };
}
