import type { Progress } from "../app/command.ts";
import { neutralise } from "../rendering/neutralise.ts";
import { lookOf } from "./look-of.ts";
import type { OutputStream } from "./terminal.ts";

const BAR_WIDTH = 24;

export interface ProgressDisplay {
  show(progress: Progress): void;
  /** Takes the bar away. */
  end(): void;
}

/** Shows how far a command with several steps has come: a bar on a terminal, elsewhere a line for each step. */
export function showProgress(stream: OutputStream): ProgressDisplay {
  return stream.isTTY ? barOn(stream) : { show: (progress) => writeLine(stream, progress), end: () => {} };
}

function writeLine(stream: OutputStream, { done, total, label }: Progress): void {
  if (total !== 1) stream.write(`${done}/${total ?? "?"} ${oneLine(label)}\n`);
}

function barOn(stream: OutputStream): ProgressDisplay {
  let shown = false;
  const replaceWith = (text: string): void => {
    const room = lookOf(stream).width - 1;
    // Spaces clear the line, an echoed ^C too, also on terminals that know no escape sequences.
    stream.write(`\r${text.slice(0, room).padEnd(room)}`);
  };
  return {
    show({ done, total, label }) {
      if (total === 1) return;
      const width = Math.min(BAR_WIDTH, Math.floor(lookOf(stream).width / 3));
      const filled = total === null ? 0 : Math.round((width * done) / total);
      const bar = `[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${done}/${total ?? "?"} `;
      // ASCII alone, so that the number of characters is the number of columns.
      const plain = oneLine(label).replace(/[^\x20-\x7e]/g, "?");
      replaceWith(`${bar}${plain}`);
      shown = true;
    },
    end() {
      if (!shown) return;
      replaceWith("");
      stream.write("\r");
    },
  };
}

function oneLine(text: string): string {
  return neutralise(text).replaceAll("\n", " ");
}
