import type { Json } from "../json.ts";
import type { ChannelState, CommandOption } from "../state/world.ts";
import { channelJson } from "../wire/channel-json.ts";
import { fileJson } from "../wire/file-json.ts";
import { memberJson } from "../wire/member-json.ts";
import { roleJson } from "../wire/role-json.ts";
import { userJson } from "../wire/user-json.ts";
import type { Actor } from "./actor.ts";
import type { OptionValue, OptionValues } from "./member.ts";
import { upload } from "./upload.ts";

const MAX_TEXT = 6_000;

interface Given {
  readonly value: string | number | boolean;
  /** What goes into `resolved`, by its kind and id. */
  readonly resolved?: readonly (readonly [kind: string, id: string, json: Json])[];
}

type Reader = (actor: Actor, channel: ChannelState, option: CommandOption, value: OptionValue) => Given;

/** By the option's type. https://discord.com/developers/docs/interactions/application-commands */
const READERS: Readonly<Record<number, Reader>> = {
  3: readText,
  4: readNumber,
  5: (_actor, _channel, option, value) => {
    if (typeof value !== "boolean") throw unfit(option, value);
    return { value };
  },
  6: readUser,
  7: ({ world }, _channel, option, value) => {
    const other = world.channels.get(idOf(option, value));
    if (!other) throw unfit(option, value);
    return { value: other.id, resolved: [["channels", other.id, channelJson(world, other)]] };
  },
  8: readRole,
  9: (actor, channel, option, value) =>
    actor.world.users.has(idOf(option, value))
      ? readUser(actor, channel, option, value)
      : readRole(actor, channel, option, value),
  10: readNumber,
  11: ({ world }, channel, option, value) => {
    if (typeof value !== "object" || !("name" in value)) throw unfit(option, value);
    const file = upload(world, channel.id, value);
    return { value: file.id, resolved: [["attachments", file.id, fileJson(world, file)]] };
  },
};

export interface OptionData {
  readonly options: readonly Json[];
  readonly resolved: Json;
}

/**
 * Options as an interaction carries them.
 * @param focused the option that is being typed into, which need not fit yet; required ones may then be missing
 * @throws {Error} for what Discord's client would not let a person send
 */
export function optionData(
  actor: Actor,
  channel: ChannelState,
  {
    options,
    values,
    focused,
  }: {
    readonly options: readonly CommandOption[];
    readonly values: OptionValues;
    readonly focused?: string;
  },
): OptionData {
  const unknown = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no option ${unknown}; there are: ${options.map(({ name }) => name).join(", ")}`);
  }
  const resolved: Record<string, Record<string, Json>> = {};
  const data = options.flatMap((option): readonly Json[] => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required === true && focused === undefined) throw new Error(`The option ${option.name} is required`);
      return [];
    }
    if (option.name === focused) return [{ type: option.type, name: option.name, value, focused: true }];
    const read = READERS[option.type];
    if (!read) throw new Error(`Options of type ${option.type} are unknown`);
    const given = read(actor, channel, option, value);
    for (const [kind, id, json] of given.resolved ?? []) resolved[kind] = { ...resolved[kind], [id]: json };
    return [{ type: option.type, name: option.name, value: given.value }];
  });
  return { options: data, resolved };
}

function readText(_actor: Actor, _channel: ChannelState, option: CommandOption, value: OptionValue): Given {
  const { min_length: min = 0, max_length: max = MAX_TEXT, choices } = option;
  if (typeof value !== "string" || value === "" || value.length < min || value.length > max) throw unfit(option, value);
  if (choices && choices.length > 0 && !choices.some((choice) => choice.value === value)) throw unfit(option, value);
  return { value };
}

function readNumber(_actor: Actor, _channel: ChannelState, option: CommandOption, value: OptionValue): Given {
  const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53, choices } = option;
  const isWhole = option.type !== 4 || Number.isInteger(value);
  if (typeof value !== "number" || !isWhole || value < min || value > max) throw unfit(option, value);
  if (choices && choices.length > 0 && !choices.some((choice) => choice.value === value)) throw unfit(option, value);
  return { value };
}

function readUser({ world, guildId }: Actor, _channel: ChannelState, option: CommandOption, value: OptionValue): Given {
  const user = world.users.get(idOf(option, value));
  if (!user) throw unfit(option, value);
  const member = world.guilds.get(guildId)?.members.get(user.id);
  const { user: _user, ...membership } = member ? memberJson(member) : {};
  return {
    value: user.id,
    resolved: [["users", user.id, userJson(user)], ...(member ? [["members", user.id, membership] as const] : [])],
  };
}

function readRole({ world, guildId }: Actor, _channel: ChannelState, option: CommandOption, value: OptionValue): Given {
  const role = world.guilds.get(guildId)?.roles.get(idOf(option, value));
  if (!role) throw unfit(option, value);
  return { value: role.id, resolved: [["roles", role.id, roleJson(world, role)]] };
}

function idOf(option: CommandOption, value: OptionValue): string {
  if (typeof value !== "object" || !("id" in value)) throw unfit(option, value);
  return value.id;
}

function unfit({ name }: CommandOption, value: unknown): Error {
  return new Error(`${JSON.stringify(value)} does not fit the option ${name}`);
}
