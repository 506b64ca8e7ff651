import { defineCommand } from "../src/app/command.ts";

export const dailyWatchCommand = defineCommand({
  name: "daily watch",
  description: "Read the feeds and print the briefings when they are due, until Ctrl-C",
  access: "editor",
  face: "terminal",
  options: {},
  examples: ["daily watch"],
  run: async (context) => {
    const { watchBriefings } = await import("../src/app/daily/watch-briefings.ts");
    return watchBriefings(context);
  },
});
