import { defineCommand } from "../src/app/command.ts";
import { nameCommand } from "../src/app/name-command.ts";
import { nearest } from "../src/app/nearest.ts";
import { UserError } from "../src/errors.ts";

export const helpCommand = defineCommand({
  name: "help",
  description: "Show the commands, or how to use one",
  access: "reader",
  options: {
    command: {
      type: "string",
      description: "The command to explain",
      place: "rest",
      maxLength: 100,
      completes: "command",
    },
  },
  examples: ["help", "help article add"],
  run: async ({ commands, place }, { command }) => {
    if (command === undefined) return { kind: "help", commands, topic: null };
    const matching = commands.filter(({ name }) => name === command || name.startsWith(`${command} `));
    if (matching.length === 0) {
      const meant = nearest(
        command,
        commands.map(({ name }) => name),
      );
      const hint = meant === null ? `${nameCommand(place, "help")} lists the commands.` : `Did you mean "${meant}"?`;
      throw new UserError(`There is no command "${command}". ${hint}`, { exitCode: 2 });
    }
    const [only, second] = matching;
    return { kind: "help", commands: matching, topic: only !== undefined && second === undefined ? only : null };
  },
});
