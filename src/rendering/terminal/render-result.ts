import type { Result } from "../../app/result.ts";
import { layOut } from "./lay-out.ts";
import { paint } from "./paint.ts";
import { resultBlocks } from "./result-blocks.ts";
import type { Line } from "./styled-text.ts";

export interface TerminalLook {
  /** In columns. */
  readonly width: number;
  readonly colour: boolean;
}

/**
 * What a command came to as the text that a terminal shows, lines ended by "\n".
 * @param shownClaims how many of an answer's claims are on the screen already
 */
export function renderResult(result: Result, { width, colour }: TerminalLook, shownClaims = 0): string {
  return paint(withoutLastGap(layOut(resultBlocks(result, shownClaims), width)), colour);
}

function withoutLastGap(lines: readonly Line[]): readonly Line[] {
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}
