import type { CommandDefinition } from "../app/command.ts";
import { nearest } from "../app/nearest.ts";
import type { UserError } from "../errors.ts";
import type { Face } from "./face.ts";
import { findCommand } from "./find-command.ts";
import { parseArguments } from "./parse-arguments.ts";
import { readAnswer } from "./read-answer.ts";
import { readStandardInput } from "./read-standard-input.ts";
import { reportFault } from "./report-fault.ts";
import { runCommand } from "./run-command.ts";
import { runPrompt } from "./run-prompt.ts";
import { usageError } from "./usage-error.ts";
import { writeOut } from "./write-out.ts";

/** Options that may stand before a command's name, or alone. */
const LEADING = ["--json", "--help", "-h", "--version"];

/**
 * Runs the program: the command that the words name, or without one the prompt.
 * @param args the words after the program's name
 * @returns the exit code: 0 fine, 1 some of it failed, 2 wrong use, 130 stopped by the person
 */
export async function runCommandLine(face: Face, args: readonly string[], signal: AbortSignal): Promise<number> {
  const optionsEnd = args.includes("--") ? args.indexOf("--") : args.length;
  const wantsJson = args.slice(0, optionsEnd).includes("--json");
  try {
    const nameAt = args.findIndex((word) => !word.startsWith("-"));
    const leading = nameAt === -1 ? args : args.slice(0, nameAt);
    for (const option of leading) if (!LEADING.includes(option)) throw unknownOption(option);
    if (leading.includes("--version")) {
      await writeOut(face.terminal.output, `${wantsJson ? JSON.stringify({ version: face.version }) : face.version}\n`);
      return 0;
    }
    const wantsHelp = leading.includes("--help") || leading.includes("-h");
    if (nameAt === -1 && !wantsHelp) return await runPrompt(face, { json: wantsJson });
    const words = nameAt === -1 ? ["help"] : args.slice(nameAt);
    const command = findCommand(face.commands, words);
    const parsed = parseArguments(command, words.slice(command.name.split(" ").length));
    const helps = wantsHelp || parsed.help;
    return await runCommand(face, {
      command: helps ? helpOf(face.commands) : command,
      values: helps && command.name !== "help" ? { command: command.name } : parsed.values,
      json: wantsJson || parsed.json,
      exactText: true,
      signal,
      confirm: (question) => readAnswer(face.terminal, question, signal),
      readStandardInput: (maxBytes) => readStandardInput(face.terminal.input, maxBytes),
    });
  } catch (fault) {
    return reportFault(face, fault, { json: wantsJson, signal });
  }
}

function unknownOption(option: string): UserError {
  const meant = nearest(option, LEADING);
  return usageError(
    `There is no option ${option.slice(0, 60)}. ${meant === null ? '"help" lists the commands.' : `Did you mean ${meant}?`}`,
  );
}

function helpOf(commands: readonly CommandDefinition[]): CommandDefinition {
  return findCommand(commands, ["help"]);
}
