import { expect, test } from "vitest";
import { defineCommand } from "../../app/command.ts";
import { helpBlocks } from "./help-blocks.ts";

test("Help in the terminal tells what only the terminal can do with an option, and what may be repeated", () => {
  const command = defineCommand({
    name: "keep",
    description: "Keep a page",
    access: "editor",
    options: {
      page: {
        type: "string",
        description: "The page",
        terminalNote: "or - for standard input",
        place: "rest",
        repeatable: true,
        maxLength: 10,
      },
      shelf: { type: "choice", choices: ["upper", "lower"], description: "Where to put it", repeatable: true },
    },
    examples: ["keep it"],
    run: async () => ({ kind: "articles", articles: [] }),
  });
  const lines = helpBlocks([command], command).map(({ content }) => content.map(({ text }) => text).join(""));
  expect(lines).toContain("The page, or - for standard input");
  expect(lines).toContain("Where to put it; repeat it for several (upper, lower)");
});
