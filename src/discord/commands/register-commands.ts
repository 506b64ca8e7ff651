import { isDeepStrictEqual } from "node:util";
import type { RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { normalizeCommand } from "./normalize-command.ts";

type CommandJson = RESTPostAPIApplicationCommandsJSONBody;

/** Where commands are registered: one server, or all of them at once. */
export interface CommandPlace {
  /** What is registered there, with all its localizations (`with_localizations=true`). */
  get(): Promise<readonly CommandJson[]>;
  /** Registers these in place of all that are there. */
  put(commands: readonly CommandJson[]): Promise<unknown>;
}

export interface Registration {
  /** Whether anything differed and was written. */
  readonly isWritten: boolean;
  /** How many commands were taken away from other places. */
  readonly removed: number;
}

/**
 * Brings what Discord shows to what is wanted, and writes only where the two differ: writing makes every member's Discord load
 * the commands anew, and Discord counts it (200 new ones a day). Commands of these names are taken away from the other places,
 * where members would see each twice.
 * @param others the places in which they may have been registered before
 */
export async function registerCommands(
  wanted: readonly CommandJson[],
  place: CommandPlace,
  others: readonly CommandPlace[] = [],
): Promise<Registration> {
  const isWritten = !isSame(await place.get(), wanted);
  if (isWritten) await place.put(wanted);
  const ours = new Set(wanted.map(keyOf));
  let removed = 0;
  for (const other of others) {
    const present = await other.get();
    const kept = present.filter((command) => !ours.has(keyOf(command)));
    if (kept.length === present.length) continue;
    await other.put(kept);
    removed += present.length - kept.length;
  }
  return { isWritten, removed };
}

/** Discord lists commands in an order of its own; that of options is ours. */
function isSame(present: readonly CommandJson[], wanted: readonly CommandJson[]): boolean {
  const byKey = (commands: readonly CommandJson[]) =>
    new Map(commands.map((command) => [keyOf(command), normalizeCommand(command)] as const));
  return present.length === wanted.length && isDeepStrictEqual(byKey(present), byKey(wanted));
}

function keyOf({ type = 1, name }: CommandJson): string {
  return `${type} ${name}`;
}
