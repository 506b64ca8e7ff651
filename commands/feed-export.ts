import { defineCommand } from "../src/app/command.ts";

export const feedExportCommand = defineCommand({
  name: "feed export",
  description: "Write the feeds as a list (OPML) that other feed readers import",
  access: "reader",
  options: {},
  examples: ["feed export"],
  run: async (context) => {
    const { exportFeeds } = await import("../src/app/feeds/export-feeds.ts");
    return exportFeeds(context);
  },
});
