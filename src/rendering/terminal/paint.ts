import { styleText } from "node:util";
import { neutralise } from "../neutralise.ts";
import type { Line, Style, StyledText } from "./styled-text.ts";

const LOOKS = {
  quote: ["bold"],
  title: ["cyan"],
  number: ["bold", "yellow"],
  dim: ["dim"],
  note: ["yellow"],
  asked: ["red", "strikethrough"],
  source: ["green", "underline"],
  command: ["cyan"],
} as const satisfies Record<Style, readonly Parameters<typeof styleText>[0][]>;

/**
 * Turns lines into what is sent to the terminal, each ended by "\n". The only maker of escape sequences: all text is
 * neutralised here, whatever was done to it before.
 * @param colour whether the other end is a terminal that shows colours; without it no escape sequence is written, and where
 *   a text has a link the address is written out in its place
 */
export function paint(lines: readonly Line[], colour: boolean): string {
  return lines
    .map(
      (line) =>
        `${merge(line)
          .map((run) => paintRun(run, colour))
          .join("")
          .trimEnd()}\n`,
    )
    .join("");
}

function paintRun({ text, style, link }: StyledText, colour: boolean): string {
  if (!colour) return harmlessLine(link ?? text);
  const harmless = harmlessLine(text);
  const styled = style === undefined ? harmless : styleText([...LOOKS[style]], harmless, { validateStream: false });
  return link === undefined || !/^https?:\/\/[\x21-\x7e]+$/.test(link)
    ? styled
    : `\x1b]8;;${link}\x1b\\${styled}\x1b]8;;\x1b\\`;
}

function harmlessLine(text: string): string {
  return neutralise(text).replaceAll("\n", " ");
}

/** Joins neighbours of one look, so that a line carries no more escape sequences than it must. */
function merge(line: Line): readonly StyledText[] {
  const merged: StyledText[] = [];
  for (const run of line) {
    const last = merged.at(-1);
    if (last !== undefined && last.style === run.style && last.link === run.link) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
}
