import { layOut } from "../rendering/terminal/lay-out.ts";
import { paint } from "../rendering/terminal/paint.ts";
import type { Style } from "../rendering/terminal/styled-text.ts";
import { lookOf } from "./look-of.ts";
import type { OutputStream } from "./terminal.ts";
import { writeOut } from "./write-out.ts";

/** Writes a sentence of Footnote's own, wrapped to the stream's width. */
export function say(stream: OutputStream, text: string, style?: Style): Promise<void> {
  const { width, colour } = lookOf(stream);
  return writeOut(
    stream,
    paint(layOut([{ content: [style === undefined ? { text } : { text, style }] }], width), colour),
  );
}
