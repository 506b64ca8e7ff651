import { defineCommand } from "../src/app/command.ts";
import { feedOption } from "./options/feed-option.ts";

export const feedPauseCommand = defineCommand({
  name: "feed pause",
  description: "Read a feed no more for now, or again",
  access: "editor",
  options: {
    feed: feedOption,
    resume: { type: "flag", description: "Read it again, with what appeared meanwhile" },
  },
  examples: ["feed pause 3f9a2c", "feed pause 3f9a2c --resume"],
  run: async (context, { feed, resume = false }) => {
    const { pauseFeed } = await import("../src/app/feeds/pause-feed.ts");
    return pauseFeed(context, feed, !resume);
  },
});
