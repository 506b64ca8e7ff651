import { defineCommand } from "../src/app/command.ts";
import { feedOption } from "./options/feed-option.ts";

export const feedRemoveCommand = defineCommand({
  name: "feed remove",
  description: "Read a feed no more; its articles stay in the archive",
  access: "editor",
  options: { feed: feedOption },
  examples: ["feed remove 3f9a2c"],
  run: async (context, { feed }) => {
    const { removeFeed } = await import("../src/app/feeds/remove-feed.ts");
    return removeFeed(context, feed);
  },
});
