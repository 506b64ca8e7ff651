import { defineCommand } from "../src/app/command.ts";
import { readArticle } from "../src/app/read-article.ts";
import { articleOption } from "./options/article-option.ts";
import { privateOption } from "./options/private-option.ts";

export const articleShowCommand = defineCommand({
  name: "article show",
  description: "Show an article: what is known about it, and its text",
  access: "reader",
  options: { id: articleOption, ...privateOption },
  examples: ["article show 3f9a"],
  run: async (context, { id }) => {
    const { article, text } = await readArticle(context, id);
    return { kind: "article", article, text };
  },
});
