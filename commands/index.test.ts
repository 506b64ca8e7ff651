import { describe, expect, it } from "vitest";
import { FIRST_STEPS } from "../src/app/first-steps.ts";
import { findCommand } from "../src/console/find-command.ts";
import { parseArguments } from "../src/console/parse-arguments.ts";
import { splitLine } from "../src/console/split-line.ts";
import { commands } from "./index.ts";

describe("the commands", () => {
  it("have names of their own", () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });

  it.each(FIRST_STEPS)("have the one for the first step: $say", ({ command }) => {
    expect(commands.find(({ name }) => name === command)?.examples.length).toBeGreaterThan(0);
  });

  it.each(commands.flatMap((command) => command.examples.map((example) => [example, command] as const)))(
    "understand the example %s",
    (example, command) => {
      const words = splitLine(example);
      expect(findCommand(commands, words)).toBe(command);
      parseArguments(command, words.slice(command.name.split(" ").length));
    },
  );

  it.each(commands.map((command) => [command.name, command] as const))(
    "%s fits what Discord takes",
    (name, command) => {
      // https://discord.com/developers/docs/interactions/application-commands: names of 1 to 32 characters, at most 25 options
      // and choices, descriptions of 1 to 100 characters.
      for (const part of name.split(" ")) expect(part).toMatch(/^[a-z-]{1,32}$/);
      expect(command.description.length).toBeLessThanOrEqual(100);
      expect(Object.keys(command.options).length).toBeLessThanOrEqual(25);
      for (const [option, definition] of Object.entries(command.options)) {
        expect(option).toMatch(/^[a-z-]{1,32}$/);
        expect(definition.description.length, option).toBeLessThanOrEqual(100);
      }
    },
  );
});
