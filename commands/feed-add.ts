import { defineCommand } from "../src/app/command.ts";
import { feedSettingsOptions } from "./options/feed-settings-options.ts";

export const feedAddCommand = defineCommand({
  name: "feed add",
  description: "Read a feed (RSS, Atom, JSON Feed) from now on; a page's address finds its feed",
  access: "editor",
  options: {
    url: {
      type: "string",
      description: "The address of the feed, or of a page that has one",
      required: true,
      place: "one",
      minLength: 1,
      maxLength: 2_000,
    },
    ...feedSettingsOptions,
  },
  examples: ["feed add https://example.org/feed.xml", "feed add example.org --collection harbour --every 2h"],
  run: async (context, { url, collection = [], every }) => {
    const { addFeed } = await import("../src/app/feeds/add-feed.ts");
    return addFeed(context, { url, collections: collection, every });
  },
});
