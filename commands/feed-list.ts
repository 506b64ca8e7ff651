import { defineCommand } from "../src/app/command.ts";

export const feedListCommand = defineCommand({
  name: "feed list",
  description: "List the feeds that are read, and how their readings go",
  access: "reader",
  options: {},
  examples: ["feed list"],
  run: async (context) => {
    const { listFeeds } = await import("../src/app/feeds/list-feeds.ts");
    return { kind: "feeds", feeds: await listFeeds(context), asOf: context.now().toISOString() };
  },
});
