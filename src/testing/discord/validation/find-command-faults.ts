import type { BodyFault } from "./body-fault.ts";
import type { CommandBody, CommandOptionBody, Localizations } from "./command-body.ts";

type Path = readonly (string | number)[];

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_TOTAL = 8_000;
const MAX_CHOICES = 25;
const MAX_OPTIONS = 25;
const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** What is wrong with one command beyond its shape. */
export function findCommandFaults(command: CommandBody, path: Path): readonly BodyFault[] {
  const options = command.options ?? [];
  const total = commandSize(command);
  const sizeFaults =
    total > MAX_TOTAL
      ? [fault(path, "APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (8000); got ${total}`)]
      : [];
  if ((command.type ?? CHAT_INPUT) !== CHAT_INPUT) {
    return [
      ...sizeFaults,
      ...(command.name.trim() === command.name
        ? []
        : [fault([...path, "name"], "STRING_TYPE_REGEX", "Spaces around it")]),
      ...(command.description
        ? [fault([...path, "description"], "APPLICATION_COMMAND_DESCRIPTION_FORBIDDEN", "Context menus have none")]
        : []),
      ...(options.length > 0
        ? [fault([...path, "options"], "APPLICATION_COMMAND_OPTIONS_FORBIDDEN", "Context menus have none")]
        : []),
    ];
  }
  return [...sizeFaults, ...namedFaults(command, path), ...optionListFaults(options, path)];
}

function namedFaults(named: CommandBody | CommandOptionBody, path: Path): readonly BodyFault[] {
  const names = [["name", named.name] as const, ...localized(named.name_localizations, "name_localizations")];
  const description = named.description ?? "";
  return [
    ...names.flatMap(([key, name]) => nameFaults(name, [...path, ...key.split("/")])),
    ...(description.trim() === "" || description.length > 100
      ? [fault([...path, "description"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")]
      : []),
  ];
}

function localized(localizations: Localizations | null | undefined, key: string) {
  return Object.entries(localizations ?? {}).map(([locale, text]) => [`${key}/${locale}`, text] as const);
}

function nameFaults(name: string, path: Path): readonly BodyFault[] {
  if (!NAME.test(name)) return [fault(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")];
  if (name !== name.toLowerCase()) return [fault(path, "APPLICATION_COMMAND_INVALID_NAME", "Must be lower case")];
  return [];
}

function optionListFaults(options: readonly CommandOptionBody[], path: Path): readonly BodyFault[] {
  const place = [...path, "options"];
  const isNesting = ({ type }: CommandOptionBody) => type === SUBCOMMAND || type === GROUP;
  const isMixed = options.some(isNesting) && !options.every(isNesting);
  const firstOptional = options.findIndex((option) => !isNesting(option) && option.required !== true);
  return [
    ...(options.length > MAX_OPTIONS ? [fault(place, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")] : []),
    ...(isMixed
      ? [fault(place, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and other options cannot be mixed")]
      : []),
    ...duplicateNames(options).map((index) =>
      fault([...place, index, "name"], "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", "Option name is used twice"),
    ),
    ...options.flatMap((option, index) => [
      ...(firstOptional !== -1 && index > firstOptional && option.required === true
        ? [
            fault(
              [...place, index],
              "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
              "Required options must be placed before non-required options",
            ),
          ]
        : []),
      ...namedFaults(option, [...place, index]),
      ...optionFaults(option, [...place, index]),
    ]),
  ];
}

/** Indices of options that bear a name again, in their own or in a common language. */
function duplicateNames(options: readonly CommandOptionBody[]): readonly number[] {
  const locales = new Set(options.flatMap(({ name_localizations: names }) => Object.keys(names ?? {})));
  return options.flatMap((option, index) => {
    const isTwice = [null, ...locales].some((locale) => {
      const nameIn = ({ name, name_localizations: names }: CommandOptionBody) =>
        locale === null ? name : (names?.[locale] ?? name);
      return options.slice(0, index).some((earlier) => nameIn(earlier) === nameIn(option));
    });
    return isTwice ? [index] : [];
  });
}

function optionFaults(option: CommandOptionBody, path: Path): readonly BodyFault[] {
  const choices = option.choices ?? [];
  const inner = option.options ?? [];
  const mayHold = (type: number) =>
    option.type === GROUP ? type === SUBCOMMAND : type !== SUBCOMMAND && type !== GROUP;
  const seen = new Set<unknown>();
  return [
    ...(choices.length > MAX_CHOICES
      ? [fault([...path, "choices"], "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")]
      : []),
    ...(option.autocomplete === true && choices.length > 0
      ? [fault([...path, "choices"], "APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES", "Not with autocomplete")]
      : []),
    ...choices.flatMap(({ name, value }, index) => {
      const isTwice = seen.has(name) || seen.has(`=${value}`);
      seen.add(name);
      seen.add(`=${value}`);
      return isTwice
        ? [fault([...path, "choices", index], "APPLICATION_COMMAND_OPTIONS_CHOICE_DUPLICATED", "Choice is given twice")]
        : [];
    }),
    ...(Number(option.min_length ?? 0) > Number(option.max_length ?? Number.POSITIVE_INFINITY) ||
    Number(option.min_value ?? Number.NEGATIVE_INFINITY) > Number(option.max_value ?? Number.POSITIVE_INFINITY)
      ? [fault(path, "APPLICATION_COMMAND_OPTIONS_RANGE_INVALID", "The minimum is greater than the maximum")]
      : []),
    ...(inner.every(({ type }) => mayHold(type))
      ? []
      : [fault([...path, "options"], "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Such an option may not stand here")]),
    ...optionListFaults(inner, path),
  ];
}

/** Characters of names, descriptions and values; of localizations the longest counts. */
function commandSize(command: CommandBody | CommandOptionBody): number {
  const longest = (text: string, localizations: Localizations | null | undefined) =>
    Math.max(text.length, ...Object.values(localizations ?? {}).map(({ length }) => length));
  const choices = "choices" in command ? (command.choices ?? []) : [];
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description ?? "", command.description_localizations) +
    choices.reduce((sum, { name, name_localizations: names, value }) => {
      return sum + longest(name, names) + String(value).length;
    }, 0) +
    (command.options ?? []).reduce((sum, option) => sum + commandSize(option), 0)
  );
}

function fault(path: Path, code: string, message: string): BodyFault {
  return { path, code, message };
}
