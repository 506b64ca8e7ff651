import { PermissionFlagsBits } from "discord-api-types/v10";
import type { PermissionName } from "./guild.ts";

export function toBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}
