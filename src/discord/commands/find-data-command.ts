import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
} from "discord.js";
import type { CommandDefinition } from "../../app/command.ts";
import { UserError } from "../../errors.ts";

/** An interaction's data, as far as commands and their completion have it in common. */
export interface CommandData {
  readonly name: string;
  readonly options?: readonly APIApplicationCommandInteractionDataOption[] | undefined;
}

/**
 * The command that an interaction names, with the options that were given.
 * @throws {UserError} for a command that is none of these: Discord may still show one that was taken away
 */
export function findDataCommand(
  commands: readonly CommandDefinition[],
  { name, options = [] }: CommandData,
): {
  readonly command: CommandDefinition;
  readonly options: readonly APIApplicationCommandInteractionDataBasicOption[];
} {
  const [first] = options;
  const subcommand = first?.type === ApplicationCommandOptionType.Subcommand ? first : null;
  const whole = subcommand === null ? name : `${name} ${subcommand.name}`;
  const command = commands.find((one) => one.name === whole);
  if (command === undefined) {
    throw new UserError(
      `There is no command "/${whole}" any more. Restart Discord to see the present ones, or use /help.`,
      {
        exitCode: 2,
      },
    );
  }
  const given = subcommand === null ? options : (subcommand.options ?? []);
  return { command, options: given.filter(isBasic) };
}

function isBasic(
  option: APIApplicationCommandInteractionDataOption,
): option is APIApplicationCommandInteractionDataBasicOption {
  return "value" in option;
}
