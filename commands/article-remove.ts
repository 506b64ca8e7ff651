import { defineCommand } from "../src/app/command.ts";
import { removeArticles } from "../src/app/remove-articles.ts";
import { articleOption } from "./options/article-option.ts";

export const articleRemoveCommand = defineCommand({
  name: "article remove",
  description: "Remove articles for good, after asking",
  access: "editor",
  options: {
    id: { ...articleOption, required: false, repeatable: true },
    collection: {
      type: "string",
      description: "Remove every article in this collection",
      minLength: 1,
      maxLength: 100,
      completes: "collection",
    },
    yes: { type: "flag", description: "Do not ask" },
  },
  examples: ["article remove 3f9a", "article remove --collection sample --yes"],
  run: async (context, { id = [], collection, yes = false }) => ({
    kind: "removed",
    ...(await removeArticles(context, {
      named: id,
      confirmed: yes,
      ...(collection !== undefined && { collection }),
    })),
  }),
});
