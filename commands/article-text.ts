import { defineCommand } from "../src/app/command.ts";
import { readArticle } from "../src/app/read-article.ts";
import { articleOption } from "./options/article-option.ts";
import { privateOption } from "./options/private-option.ts";

export const articleTextCommand = defineCommand({
  name: "article text",
  description: "Print the text that quotes are taken from, exactly as it is kept",
  access: "reader",
  options: {
    id: articleOption,
    revision: {
      type: "string",
      description: "An earlier state of the text, by the beginning of its hash; the current one unless given",
      minLength: 1,
      maxLength: 64,
    },
    ...privateOption,
  },
  examples: ["article text 3f9a", "article text 3f9a --revision 5d41402a"],
  run: async (context, options) => {
    const { article, revision, text } = await readArticle(context, options.id, options.revision);
    return { kind: "article-text", id: article.id, revision, text };
  },
});
