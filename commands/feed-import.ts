import { defineCommand } from "../src/app/command.ts";
import { UserError } from "../src/errors.ts";
import { feedSettingsOptions } from "./options/feed-settings-options.ts";

export const feedImportCommand = defineCommand({
  name: "feed import",
  description: "Add the feeds of a list (OPML), as other feed readers export it; its folders become collections",
  access: "editor",
  options: {
    source: {
      type: "string",
      description: "A file, http(s) address or - for standard input",
      required: true,
      place: "one",
      minLength: 1,
      maxLength: 8_000,
      face: "terminal",
    },
    file: { type: "attachment", description: "The list, an OPML file", face: "discord" },
    link: {
      type: "string",
      description: "The address of the list, beginning with https://",
      minLength: 1,
      maxLength: 2_000,
      face: "discord",
    },
    ...feedSettingsOptions,
  },
  examples: ["feed import feeds.opml", "feed import feeds.opml --collection press --every 1h"],
  run: async (context, { source, file, link, collection = [], every }) => {
    const [named, second] = [source, file, link].filter((given) => given !== undefined);
    if (named === undefined || second !== undefined)
      throw new UserError("Give one list of feeds: attach an OPML file, or give its link.", { exitCode: 2 });
    const { importFeeds } = await import("../src/app/feeds/import-feeds.ts");
    return importFeeds(context, { named, collections: collection, every });
  },
});
