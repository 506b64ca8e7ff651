import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType, ChannelType } from "discord.js";
import type { OptionDefinition, OptionDefinitions } from "../../app/command.ts";

/** The most characters that Discord lets a member type into an option. */
const MAX_STRING_LENGTH = 6_000;

/** The most characters of an option's description. */
const MAX_DESCRIPTION_LENGTH = 100;

/** How a day is written. */
const DAY = "2025-11-18";

type Typed<T extends OptionDefinition["type"]> = Extract<OptionDefinition, { readonly type: T }>;

interface Base {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

const { Attachment, Channel, Boolean: Flag, Integer, Role, String: Text } = ApplicationCommandOptionType;

const JSON_OF: {
  readonly [T in OptionDefinition["type"]]: (option: Typed<T>, base: Base) => APIApplicationCommandBasicOption;
} = {
  string: ({ minLength = 0, maxLength, repeatable, completes }, base) => ({
    ...base,
    type: Text,
    ...(minLength > 0 && { min_length: minLength }),
    // What is repeatable is typed as one text, in which each may be as long as that.
    max_length: repeatable ? MAX_STRING_LENGTH : Math.min(maxLength, MAX_STRING_LENGTH),
    ...(completes !== undefined && { autocomplete: true }),
  }),
  choice: ({ choices, repeatable }, base) =>
    repeatable
      ? { ...base, type: Text, max_length: MAX_STRING_LENGTH, autocomplete: true }
      : { ...base, type: Text, choices: choices.map((choice) => ({ name: choice, value: choice })) },
  date: (_, base) => ({ ...base, type: Text, min_length: DAY.length, max_length: DAY.length }),
  integer: ({ min, max }, base) => ({ ...base, type: Integer, min_value: min, max_value: max }),
  flag: (_, base) => ({ ...base, type: Flag }),
  role: (_, base) => ({ ...base, type: Role }),
  channel: (_, base) => ({
    ...base,
    type: Channel,
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
  }),
  attachment: (_, base) => ({ ...base, type: Attachment }),
};

/** What Discord is told of a command's options: those that must be given first, as it demands. */
export function optionsJson(options: OptionDefinitions): APIApplicationCommandBasicOption[] {
  const all = Object.entries(options).map(([name, option]) => {
    const base = { name, description: describe(option), required: option.required ?? false };
    const toJson = JSON_OF[option.type] as (option: OptionDefinition, base: Base) => APIApplicationCommandBasicOption;
    return toJson(option, base);
  });
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

/** @throws {RangeError} for a description that Discord would refuse */
function describe(option: OptionDefinition): string {
  const { description, type } = option;
  const repeats = type !== "attachment" && "repeatable" in option && option.repeatable;
  const notes = [
    ...(type === "date" && !description.includes(DAY) ? [`as ${DAY}`] : []),
    ...(repeats ? ["several apart by commas"] : []),
  ];
  const whole = [description, ...notes].join("; ");
  if (whole.length > MAX_DESCRIPTION_LENGTH) throw new RangeError(`longer than Discord takes: ${whole}`);
  return whole;
}
