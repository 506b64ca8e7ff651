import { defineCommand } from "../src/app/command.ts";
import { toFilter } from "../src/app/to-filter.ts";
import { filterOptions } from "./options/filter-options.ts";
import { privateOption } from "./options/private-option.ts";

export const articleListCommand = defineCommand({
  name: "article list",
  description: "List the articles, newest first",
  access: "reader",
  options: { ...filterOptions, ...privateOption },
  examples: ["article list", "article list --since 2025-11-01 --descriptor opinion"],
  run: async ({ archive, guild }, filter) => ({
    kind: "articles",
    articles: await archive.titles(guild, toFilter(filter)),
  }),
});
