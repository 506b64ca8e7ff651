import type { CommandDefinition } from "../app/command.ts";
import { nearest } from "../app/nearest.ts";
import { usageError } from "./usage-error.ts";

/**
 * Finds the command that the first words name.
 * @returns null where they name none, as with a question at the prompt
 */
export function matchCommand(
  commands: readonly CommandDefinition[],
  words: readonly string[],
): CommandDefinition | null {
  const named = commands.filter(({ name }) => name === words.slice(0, name.split(" ").length).join(" "));
  return named.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/**
 * Finds the command that the first words name.
 * @throws {UserError} where they name none, with the command most likely meant
 */
export function findCommand(commands: readonly CommandDefinition[], words: readonly string[]): CommandDefinition {
  const command = matchCommand(commands, words);
  if (command !== null) return command;
  const [first = "", second] = words;
  const group = commands
    .filter(({ name }) => name.startsWith(`${first} `))
    .map(({ name }) => name.slice(first.length + 1));
  if (group.length > 0 && second === undefined)
    throw usageError(`"${first}" needs one of these after it: ${group.join(", ")}.`);
  const typed = second === undefined || group.length === 0 ? first : `${first} ${second}`;
  const meant =
    nearest(
      words.slice(0, 2).join(" "),
      commands.map(({ name }) => name),
    ) ??
    nearest(
      first,
      commands.map(({ name }) => name.split(" ")[0] ?? name),
    );
  const hint = meant === null ? '"help" lists the commands.' : `Did you mean "${meant}"?`;
  throw usageError(`There is no command "${typed.slice(0, 60)}". ${hint}`);
}
