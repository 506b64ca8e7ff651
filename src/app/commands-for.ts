import type { CommandDefinition, FaceName } from "./command.ts";

/** The commands as one face has them: without those, and without the options, that only another face has. */
export function commandsFor(face: FaceName, commands: readonly CommandDefinition[]): readonly CommandDefinition[] {
  const isOf = (one: { readonly face?: FaceName }): boolean => one.face === undefined || one.face === face;
  return commands.filter(isOf).map((command) => ({
    ...command,
    options: Object.fromEntries(Object.entries(command.options).filter(([, option]) => isOf(option))),
  }));
}
