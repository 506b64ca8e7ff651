import { defineCommand } from "../src/app/command.ts";
import { privateOption } from "./options/private-option.ts";

const DEFAULT_LIMIT = 20;

export const answerListCommand = defineCommand({
  name: "answer list",
  description: "List the answers given, newest first: all, or those that rest on an article",
  access: "reader",
  options: {
    article: {
      type: "string",
      description: "Only answers that quote this article: its id, or its beginning, or the title",
      maxLength: 500,
      completes: "article",
    },
    limit: { type: "integer", min: 1, max: 200, description: "How many at most; 20 is the default" },
    ...privateOption,
  },
  examples: ["answer list", "answer list --article 3f9a"],
  run: async (context, { article, limit = DEFAULT_LIMIT }) => {
    const { listAnswers } = await import("../src/app/list-answers.ts");
    return { kind: "answers", answers: await listAnswers(context, { article, limit }) };
  },
});
