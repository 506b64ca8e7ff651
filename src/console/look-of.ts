import type { TerminalLook } from "../rendering/terminal/render-result.ts";
import type { OutputStream } from "./terminal.ts";

const WIDTH_ELSEWHERE = 80;

/** How wide to write to a stream, and whether in colour. Node itself heeds NO_COLOR and TERM. */
export function lookOf(stream: OutputStream): TerminalLook {
  return { width: stream.columns || WIDTH_ELSEWHERE, colour: stream.isTTY === true && stream.hasColors?.() === true };
}
