import { defineCommand } from "../src/app/command.ts";

export const feedTestCommand = defineCommand({
  name: "feed test",
  description: "Show what would be captured of a feed, adding nothing",
  access: "reader",
  options: {
    url: {
      type: "string",
      description: "The address of the feed, or of a page that has one",
      required: true,
      place: "one",
      minLength: 1,
      maxLength: 2_000,
    },
  },
  examples: ["feed test https://example.org/feed.xml"],
  run: async (context, { url }) => {
    const { testFeed } = await import("../src/app/feeds/test-feed.ts");
    return testFeed(context, url);
  },
});
