import type { RegisteredCommand, World } from "../state/world.ts";

const IN_GUILD = 0;
const IN_DIRECT_MESSAGE = 1;

/** The commands that Discord offers in a guild, or in direct messages for null. */
export function offeredCommands(world: World, guildId: string | null): readonly RegisteredCommand[] {
  const global = world.commands.get("") ?? [];
  if (guildId === null) {
    return global.filter(({ contexts }) => contexts === null || contexts.includes(IN_DIRECT_MESSAGE));
  }
  const own = world.commands.get(guildId) ?? [];
  const others = global.filter(
    ({ name, type, contexts }) =>
      (contexts === null || contexts.includes(IN_GUILD)) &&
      !own.some((command) => command.name === name && command.type === type),
  );
  return [...own, ...others];
}
