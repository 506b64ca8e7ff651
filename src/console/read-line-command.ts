import type { CommandDefinition } from "../app/command.ts";
import { nearest } from "../app/nearest.ts";
import { findCommand, matchCommand } from "./find-command.ts";
import { type ParsedArguments, parseArguments } from "./parse-arguments.ts";
import { splitLine } from "./split-line.ts";

export interface LineCommand extends Omit<ParsedArguments, "help"> {
  readonly command: CommandDefinition;
}

/**
 * Reads a line typed at the prompt: a command with its words, or else a question, taken as it stands.
 * @throws {UserError} (exit code 2) for a command that is used wrongly
 */
export function readLineCommand(commands: readonly CommandDefinition[], line: string): LineCommand {
  const words = splitLine(line);
  const matched = matchCommand(commands, words);
  const command = matched === null ? mistypedCommand(commands, words) : beginsQuestion(matched, words) ? null : matched;
  if (command === null) {
    const ask = findCommand(commands, ["ask"]);
    return { command: ask, ...parseArguments(ask, ["--", line.trim()]) };
  }
  const nameWords = command.name.split(" ").length;
  const rest = line.trim().replace(new RegExp(`^(?:\\S+\\s*){${nameWords}}`), "");
  const args =
    takesPlainText(command) && rest !== "" && !/(?:^|\s)-/.test(rest) ? ["--", rest] : words.slice(nameWords);
  const { help, values, json } = parseArguments(command, args);
  return help
    ? { command: findCommand(commands, ["help"]), values: { command: command.name }, json }
    : { command, values, json };
}

/** "article" alone and "article lsit" are slips, though "article five of the treaty" is the beginning of a question. */
function mistypedCommand(commands: readonly CommandDefinition[], words: readonly string[]): CommandDefinition | null {
  const [first = "", second = ""] = words;
  const group = commands.flatMap(({ name }) => (name.startsWith(`${first} `) ? name.slice(first.length + 1) : []));
  const slips = group.length > 0 && (second === "" || nearest(second, group) !== null);
  return slips ? findCommand(commands, words) : null;
}

/** "help me understand the ruling" is no call for help with a command: none has a name of so many words. */
function beginsQuestion({ options }: CommandDefinition, words: readonly string[]): boolean {
  const takesCommand = Object.values(options).some(
    (option) => option.type === "string" && option.completes === "command",
  );
  return takesCommand && words.filter((word) => !word.startsWith("-")).length > 3;
}

/** Whether all a command takes by place is one text, which then keeps its quotation marks and spaces. */
function takesPlainText({ options }: CommandDefinition): boolean {
  const placed = Object.values(options).filter(({ place }) => place !== undefined);
  const [only, second] = placed;
  return (
    only?.place === "rest" &&
    second === undefined &&
    only.type === "string" &&
    !only.repeatable &&
    (only.completes === undefined || only.completes === "topic")
  );
}
