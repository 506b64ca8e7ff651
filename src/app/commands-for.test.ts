import { expect, test } from "vitest";
import { defineCommand } from "./command.ts";
import { commandsFor } from "./commands-for.ts";

const command = defineCommand({
  name: "keep",
  description: "Keep a page",
  access: "editor",
  options: {
    page: { type: "string", description: "The page", maxLength: 10 },
    file: { type: "attachment", description: "A file", face: "discord" },
    yes: { type: "flag", description: "Without asking", face: "terminal" },
  },
  examples: ["keep it"],
  run: async () => ({ kind: "articles", articles: [] }),
});

test.each([
  ["terminal", ["page", "yes"]],
  ["discord", ["page", "file"]],
] as const)("The %s has the options of all faces and its own", (face, names) => {
  expect(commandsFor(face, [command]).map(({ name, options }) => [name, Object.keys(options)])).toEqual([
    ["keep", names],
  ]);
});
