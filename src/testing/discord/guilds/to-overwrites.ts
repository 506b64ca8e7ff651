import type { GuildState, Overwrite, World } from "../state/world.ts";
import type { OverwriteGiven } from "./guild.ts";
import { toBits } from "./to-bits.ts";

/** @throws {Error} where no role bears such a name */
export function toOverwrites(world: World, guild: GuildState, given: readonly OverwriteGiven[]): readonly Overwrite[] {
  return given.map(({ for: whom, allow = [], deny = [] }) => {
    const bits = { allow: toBits(allow), deny: toBits(deny) };
    if (whom === "everyone") return { id: guild.id, type: 0, ...bits };
    if (whom === "bot") return { id: world.bot.id, type: 1, ...bits };
    const role = [...guild.roles.values()].find(({ name }) => name === whom);
    if (!role) throw new Error(`${guild.name} has no role ${whom}`);
    return { id: role.id, type: 0, ...bits };
  });
}
