import type { BodyFault } from "./body-fault.ts";
import type { CommandBody } from "./command-body.ts";

/** Names may be used once a kind; Discord takes 100 slash commands and 15 of each context menu. */
export function findCommandListFaults(commands: readonly CommandBody[]): readonly BodyFault[] {
  const seen = new Set<string>();
  return commands.flatMap(({ name, type }, index) => {
    const key = `${type ?? 1} ${name}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice
      ? [
          {
            path: [index, "name"],
            code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
            message: "Application command names must be unique",
          },
        ]
      : [];
  });
}
