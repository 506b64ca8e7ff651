import { type AsyncCompleter, createInterface } from "node:readline";
import type { Terminal } from "./terminal.ts";

export interface LineReader {
  /** On a terminal a person edits lines there; otherwise they come out of a pipe. */
  readonly interactive: boolean;
  /** The next line; null at the end of the input. Lines that come while a command runs wait for their turn. */
  next(prompt: string): Promise<string | null>;
  /** As `next`, for an answer that does not belong in the history; null also after Ctrl-C. */
  ask(prompt: string): Promise<string | null>;
  /** Empties the line being typed. @returns whether there was anything on it */
  clearLine(): boolean;
  /** Says something while the prompt waits, and shows the prompt again. */
  interrupt(sentence: string): void;
  close(): void;
}

export interface LineReaderOptions {
  readonly interactive: boolean;
  /** @returns the candidates, and the end of the line that they take the place of */
  readonly completer: (line: string) => Promise<[string[], string]>;
  /** Newest first. */
  readonly history: readonly string[];
  readonly historySize: number;
  /** Ctrl-C, unless it takes back an answer. */
  readonly onInterrupt: () => void;
}

/** Reads lines from a terminal, with editing, history and completion, or from a pipe. */
export function openLineReader({ input, output }: Terminal, options: LineReaderOptions): LineReader {
  const { interactive, historySize, onInterrupt } = options;
  const completer: AsyncCompleter = (line, callback) => {
    options.completer(line).then(
      (result) => callback(null, result),
      (fault) => callback(fault),
    );
  };
  const lines = createInterface({
    input,
    terminal: interactive,
    historySize,
    removeHistoryDuplicates: true,
    crlfDelay: Number.POSITIVE_INFINITY,
    ...(interactive && { output, completer, history: [...options.history] }),
  });
  // Made at once: lines that come before the first `next` would be lost otherwise.
  const iterator = lines[Symbol.asyncIterator]();
  let asking = false;
  let takenBack = false;
  lines.on("history", (history: string[]) => {
    if (asking) history.shift();
  });
  const clearLine = (): boolean => {
    if (lines.line === "") return false;
    lines.write(null, { ctrl: true, name: "e" });
    lines.write(null, { ctrl: true, name: "u" });
    return true;
  };
  lines.on("SIGINT", () => {
    if (!asking) return onInterrupt();
    takenBack = true;
    clearLine();
    lines.write("\n");
  });
  const read = async (prompt: string): Promise<string | null> => {
    if (interactive) {
      lines.setPrompt(prompt);
      lines.prompt();
    }
    const { done, value } = await iterator.next();
    if (!done) return value;
    if (interactive) output.write("\n");
    return null;
  };
  return {
    interactive,
    next: read,
    async ask(prompt) {
      asking = true;
      takenBack = false;
      const answer = await read(prompt);
      asking = false;
      return takenBack ? null : answer;
    },
    clearLine,
    interrupt(sentence) {
      output.write(`\n${sentence}\n`);
      lines.prompt();
    },
    close: () => lines.close(),
  };
}
