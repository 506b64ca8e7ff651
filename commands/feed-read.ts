import { defineCommand } from "../src/app/command.ts";
import { feedOption } from "./options/feed-option.ts";

export const feedReadCommand = defineCommand({
  name: "feed read",
  description: "Read one feed now, or all that are not paused, and capture what is new",
  access: "editor",
  options: { feed: { ...feedOption, required: false } },
  examples: ["feed read", "feed read 3f9a2c"],
  run: async (context, { feed }) => {
    const { readNow } = await import("../src/app/feeds/read-now.ts");
    return readNow(context, feed);
  },
});
