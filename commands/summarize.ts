import { defineCommand } from "../src/app/command.ts";
import { articleOption } from "./options/article-option.ts";
import { modelOptions } from "./options/model-options.ts";
import { privateOption } from "./options/private-option.ts";

export const summarizeCommand = defineCommand({
  name: "summarize",
  description: "Summarize an article, every claim beside the words it rests on",
  access: "reader",
  options: { article: articleOption, ...modelOptions, ...privateOption },
  examples: ["summarize 3f9a", "summarize --no-model 3f9a"],
  run: async (context, options) => {
    const { summarize } = await import("../src/app/summarize.ts");
    return summarize(context, options);
  },
});
