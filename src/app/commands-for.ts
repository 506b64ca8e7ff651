import type { CommandDefinition, FaceName } from "./command.ts";

/** The commands as one face has them: without the options that only another face has. */
export function commandsFor(face: FaceName, commands: readonly CommandDefinition[]): readonly CommandDefinition[] {
  return commands.map((command) => ({
    ...command,
    options: Object.fromEntries(
      Object.entries(command.options).filter(([, option]) => option.face === undefined || option.face === face),
    ),
  }));
}
