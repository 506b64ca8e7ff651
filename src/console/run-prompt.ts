import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { counted } from "../rendering/counted.ts";
import { en } from "../rendering/words/en.ts";
import { completeLine } from "./complete-line.ts";
import type { Face } from "./face.ts";
import { isYes } from "./is-yes.ts";
import { type LineReader, openLineReader } from "./line-reader.ts";
import { offerSamples } from "./offer-samples.ts";
import { type History, openHistory } from "./open-history.ts";
import { readLineCommand } from "./read-line-command.ts";
import { reportFault } from "./report-fault.ts";
import { runCommand } from "./run-command.ts";
import { say } from "./say.ts";
import { writeOut } from "./write-out.ts";

const PROMPT = "footnote> ";

/** Characters of a piped line that are repeated above what it came to. */
const ECHOED = 200;

/**
 * Reads lines and runs them one after another: commands, and any other line as a question. Ctrl-C stops what is running; at
 * an empty prompt a second Ctrl-C leaves, as Ctrl-D does.
 * @returns the exit code; from a pipe that of the last line that failed
 */
export async function runPrompt(face: Face, { json }: { readonly json: boolean }): Promise<number> {
  const { input, output } = face.terminal;
  const interactive = input.isTTY === true && output.isTTY === true;
  let history = interactive ? await openHistory(face.historyPath) : null;
  let running: AbortController | null = null;
  let leaving = false;
  let articles: Promise<readonly Article[]> | null = null;
  const listArticles = () => {
    articles ??= face.archive.list(face.guild);
    return articles;
  };
  const lines = openLineReader(face.terminal, {
    interactive,
    history: history?.lines ?? [],
    historySize: history?.size ?? 0,
    completer: (line) => completeLine(face.commands, listArticles, line),
    onInterrupt: () => {
      if (running !== null) running.abort();
      else if (lines.clearLine()) leaving = false;
      else if (leaving) lines.close();
      else {
        leaving = true;
        lines.interrupt("Ctrl-C once more leaves, and so does Ctrl-D.");
      }
    },
  });
  const run = async (line: string): Promise<number> => {
    running = new AbortController();
    try {
      return await runLine(face, lines, { line, json, signal: running.signal });
    } finally {
      running = null;
      articles = null;
      leaving = false;
    }
  };
  try {
    let exitCode = 0;
    const given = await begin(face, lines, json);
    for (let line = given ?? (await lines.next(PROMPT)); line !== null; line = await lines.next(PROMPT)) {
      if (/^\s*(?:exit|quit)\s*$/i.test(line)) break;
      if (line.trim() === "") continue;
      if (history !== null && !(await remember(face, history, line))) history = null;
      exitCode = (await run(line)) || exitCode;
    }
    return interactive ? 0 : exitCode;
  } finally {
    lines.close();
  }
}

/** @returns false where the history cannot be kept, of which the person is told once */
async function remember({ historyPath, terminal }: Face, history: History, line: string): Promise<boolean> {
  try {
    await history.add(line);
    return true;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    await say(terminal.errors, `The prompt's history cannot be kept in ${historyPath}: ${why}`, "dim");
    return false;
  }
}

/** @returns a first line that is still to be run, or null */
async function begin(face: Face, lines: LineReader, json: boolean): Promise<string | null> {
  const { totalArticles } = await face.archive.search(face.guild, { terms: [], limit: 1 });
  if (totalArticles === 0) return offerSamples(face, lines);
  if (lines.interactive && !json) {
    await say(
      face.terminal.output,
      `${counted(totalArticles, en.nouns.article, en)}. Type a question, or "help".`,
      "dim",
    );
  }
  return null;
}

async function runLine(
  face: Face,
  lines: LineReader,
  { line, json, signal }: { readonly line: string; readonly json: boolean; readonly signal: AbortSignal },
): Promise<number> {
  const { output, errors } = face.terminal;
  const plain = !json;
  if (plain && !lines.interactive) await say(output, `> ${clip(line.trim())}`, "dim");
  try {
    const { command, values, json: lineJson } = readLineCommand(face.commands, line);
    return await runCommand(face, {
      command,
      values,
      json: json || lineJson,
      exactText: false,
      signal,
      async confirm(question) {
        await say(lines.interactive ? output : errors, question);
        return isYes((await lines.ask("[y/N] ")) ?? "");
      },
      async readStandardInput() {
        throw new UserError('At the prompt there is nothing to read from "-". Name a file, a folder or an address.', {
          exitCode: 2,
        });
      },
    });
  } catch (fault) {
    return await reportFault(face, fault, { json, signal });
  } finally {
    if (plain) await writeOut(output, "\n");
  }
}

function clip(text: string): string {
  return text.length > ECHOED ? `${text.slice(0, ECHOED)}…` : text;
}
