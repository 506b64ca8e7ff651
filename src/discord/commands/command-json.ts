import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { CommandDefinition } from "../../app/command.ts";
import { commandsFor } from "../../app/commands-for.ts";
import type { MessageCommand } from "../../app/message-command.ts";
import { type Localizations, localize } from "./localize.ts";
import { optionsJson } from "./options-json.ts";

export interface CommandLists {
  readonly commands: readonly CommandDefinition[];
  /** What the commands do whose names begin with the same word, by that word. */
  readonly groups: Readonly<Record<string, string>>;
  readonly messageCommands: readonly MessageCommand[];
  /** Names and descriptions in other languages. */
  readonly localizations: Localizations;
}

/** "Manage Server", as Discord writes permissions: https://discord.com/developers/docs/topics/permissions */
const MANAGE_GUILD = "32";

/** Commands are for servers, never for direct messages or for a person's own account. */
const WHERE = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/**
 * What Discord is told of the commands. Commands whose names begin with the same word become subcommands; permissions stand on
 * that word, so that a member is kept off by Discord only where all of them are for editors, and the bot checks each again.
 * @throws {RangeError} where a name cannot be told so
 */
export function commandJson(lists: CommandLists): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const { commands, messageCommands, localizations } = lists;
  const byFirstWord = Map.groupBy(commandsFor("discord", commands), ({ name }) => name.split(" ")[0] ?? name);
  return [
    ...[...byFirstWord].map(([word, members]) => chatCommand(lists, word, members)),
    ...messageCommands.map(({ name, command }) => ({
      type: ApplicationCommandType.Message as const,
      name,
      name_localizations: localize(localizations, name, "name"),
      default_member_permissions: permissions([command]),
      ...WHERE,
    })),
  ];
}

function chatCommand(
  { groups, localizations }: CommandLists,
  word: string,
  members: readonly CommandDefinition[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const [only, second] = members;
  const isGroup = second !== undefined || only?.name !== word;
  const description = isGroup ? groups[word] : only?.description;
  if (description === undefined) throw new RangeError(`the commands that begin with "${word}" have no description`);
  return {
    type: ApplicationCommandType.ChatInput,
    ...texts(localizations, word, word, description),
    default_member_permissions: permissions(members),
    ...WHERE,
    options: isGroup
      ? members.map((member) => subcommand(localizations, word, member))
      : optionsJson(only?.options ?? {}),
  };
}

function subcommand(localizations: Localizations, word: string, { name, description, options }: CommandDefinition) {
  const [, second, third] = name.split(" ");
  if (second === undefined || third !== undefined) {
    throw new RangeError(`"${name}" must have two words, as other commands begin with "${word}"`);
  }
  return { type: 1 as const, ...texts(localizations, name, second, description), options: optionsJson(options) };
}

function texts(localizations: Localizations, key: string, name: string, description: string) {
  return {
    name,
    name_localizations: localize(localizations, key, "name"),
    description,
    description_localizations: localize(localizations, key, "description"),
  };
}

function permissions(commands: readonly CommandDefinition[]): string | null {
  return commands.every(({ access }) => access === "editor") ? MANAGE_GUILD : null;
}
