import type {
  APIApplicationCommandInteractionDataBasicOption,
  APIChatInputApplicationCommandInteractionData,
} from "discord.js";
import type { CommandDefinition, OptionDefinition } from "../../app/command.ts";
import { readOptionValue } from "../../app/read-option-value.ts";
import { UserError } from "../../errors.ts";
import { type Attachment, readAttachments } from "./attachment.ts";
import { findDataCommand } from "./find-data-command.ts";
import { splitRepeated } from "./split-repeated.ts";

export interface ReadOptions {
  readonly command: CommandDefinition;
  /** By option name, as the command's declaration asks for. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What was attached, by the value of its option. */
  readonly attachments: ReadonlyMap<string, Attachment>;
}

/** The option that the face reads itself, before it acknowledges. */
const PRIVATE = "private";

/**
 * Reads what Discord says of a slash command into the command and the values it runs with. Discord has checked what it was told
 * when the commands were registered; here all is checked again, as it may have been told by an older version.
 * @throws {UserError} (exit code 2) for an unknown command, a missing or unfit value
 */
export function readOptions(
  commands: readonly CommandDefinition[],
  data: Pick<APIChatInputApplicationCommandInteractionData, "name" | "options" | "resolved">,
): ReadOptions {
  const { command, options } = findDataCommand(commands, data);
  const values: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(command.options)) {
    if (definition.face === "terminal" || name === PRIVATE) continue;
    const given = options.find((option) => option.name === name);
    const value = given === undefined ? undefined : readValue(name, definition, given);
    if (value !== undefined) values[name] = value;
    else if (definition.required) throw usageError(`/${command.name} needs "${name}": ${definition.description}.`);
  }
  return { command, values, attachments: readAttachments(Object.values(data.resolved?.attachments ?? {})) };
}

/** @returns undefined where only spaces or commas were typed for something that may be left out */
function readValue(
  name: string,
  definition: OptionDefinition,
  { value }: APIApplicationCommandInteractionDataBasicOption,
): unknown {
  const label = `"${name}"`;
  if (definition.type === "flag") {
    if (typeof value === "boolean") return value;
    throw usageError(`${label} must be true or false.`);
  }
  const typed = String(value);
  const repeats = "repeatable" in definition && definition.repeatable === true;
  if (definition.type === "attachment") return repeats ? [typed] : typed;
  if (!repeats) return readOptionValue(definition, label, typed);
  const parts = splitRepeated(typed);
  const values = parts.map((part) => readOptionValue(definition, label, part));
  if (values.length === 0) return undefined;
  // A title may hold commas itself: only who knows the titles can part a list of them.
  return isOfArticles(definition) && !typed.includes("://") ? [typed.trim()] : values;
}

function isOfArticles(definition: OptionDefinition): boolean {
  return definition.type === "string" && definition.completes === "article";
}

function usageError(sentence: string): UserError {
  return new UserError(sentence, { exitCode: 2 });
}
