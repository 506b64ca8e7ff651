import { PermissionFlagsBits } from "discord-api-types/v10";
import { permissionsIn } from "../state/permissions-in.ts";
import type { ChannelState, CommandOption, RegisteredCommand } from "../state/world.ts";
import type { Actor } from "./actor.ts";
import type { SlashOptions } from "./member.ts";
import { offeredCommands } from "./offered-commands.ts";

export interface FoundCommand {
  readonly command: RegisteredCommand;
  /** Subcommand group and subcommand, outermost first. */
  readonly path: readonly CommandOption[];
  readonly options: readonly CommandOption[];
}

const SUBCOMMAND = 1;
const GROUP = 2;

/**
 * A command as Discord's client offers it to this member in this channel.
 * @param type 1 slash, 2 user, 3 message
 * @throws {Error} where it is not offered
 */
export function findCommand(
  actor: Actor,
  channel: ChannelState,
  { type, name, despitePermissions = false }: SlashOptions & { readonly type: 1 | 2 | 3; readonly name: string },
): FoundCommand {
  const { world, user } = actor;
  const [root = "", ...rest] = type === 1 ? name.split(" ") : [name];
  const offered = offeredCommands(world, channel.guildId).filter((command) => command.type === type);
  const command = offered.find((other) => other.name === root);
  if (!command) {
    const names = offered.map((other) => other.name).join(", ");
    throw new Error(`No command "${root}" is offered there; there are: ${names === "" ? "none" : names}`);
  }
  const permissions = permissionsIn(world, channel, user.id);
  const needed = BigInt(command.default_member_permissions ?? 0) | PermissionFlagsBits.UseApplicationCommands;
  const isAdministrator = (permissions & PermissionFlagsBits.Administrator) !== 0n;
  const isHidden = command.default_member_permissions === "0" || (permissions & needed) !== needed;
  if (isHidden && !isAdministrator && !despitePermissions && channel.guildId !== null) {
    throw new Error(`${user.name} is not offered /${root}: it needs permissions ${needed}`);
  }
  const path: CommandOption[] = [];
  let options = command.options;
  for (const part of rest) {
    const next = options.find(
      (option) => option.name === part && (option.type === SUBCOMMAND || option.type === GROUP),
    );
    if (!next) throw new Error(`/${root} has no subcommand ${part}`);
    path.push(next);
    options = next.options ?? [];
  }
  if (options.some((option) => option.type === SUBCOMMAND || option.type === GROUP)) {
    throw new Error(`/${name} needs one of its subcommands: ${options.map((option) => option.name).join(", ")}`);
  }
  return { command, path, options };
}
