import { defineCommand } from "../src/app/command.ts";

export const statusCommand = defineCommand({
  name: "status",
  description: "Show how Footnote is: uptime, archive, model, budget, delays",
  access: "reader",
  options: {},
  examples: ["status"],
  run: async (context) => {
    const { readStatus } = await import("../src/app/read-status.ts");
    return { kind: "status", status: await readStatus(context) };
  },
});
