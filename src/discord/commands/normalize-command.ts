/**
 * Fields that say what a command is, with what Discord takes them for where they are absent or null. All others (ids, versions,
 * what is out of use) are Discord's own. https://discord.com/developers/docs/interactions/application-commands
 */
const DEFAULTS = {
  type: 1,
  name: "",
  name_localizations: {},
  description: "",
  description_localizations: {},
  default_member_permissions: null,
  contexts: null,
  integration_types: [0],
  nsfw: false,
} as const;

const OPTION_DEFAULTS = {
  type: 0,
  name: "",
  name_localizations: {},
  description: "",
  description_localizations: {},
  required: false,
  autocomplete: false,
  min_length: 0,
  max_length: null,
  min_value: null,
  max_value: null,
} as const;

const CHOICE_DEFAULTS = { name: "", name_localizations: {}, value: null } as const;

/** A command as its meaning goes: two that Discord would treat alike are deeply equal. */
export function normalizeCommand(command: object): object {
  return { ...pick(DEFAULTS, command), options: many(command, "options").map(normalizeOption) };
}

function normalizeOption(option: object): object {
  return {
    ...pick(OPTION_DEFAULTS, option),
    channel_types: many(option, "channel_types"),
    choices: many(option, "choices").map((choice) => pick(CHOICE_DEFAULTS, choice)),
    options: many(option, "options").map(normalizeOption),
  };
}

function pick(defaults: object, from: object): object {
  const given = new Map(Object.entries(from));
  return Object.fromEntries(
    Object.entries(defaults).map(([field, value]) => [field, sorted(given.get(field) ?? value)]),
  );
}

/** Sets that Discord writes as lists come back in its own order. */
function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

function many(from: object, field: string): readonly object[] {
  const value: unknown = new Map(Object.entries(from)).get(field);
  return Array.isArray(value) ? value : [];
}
