import { defineCommand } from "../src/app/command.ts";
import { VERDICTS } from "../src/domain/feedback.ts";

const DEFAULT_LIMIT = 20;

export const feedbackCommand = defineCommand({
  name: "feedback",
  description: "List what members think of answers, the last said first",
  access: "editor",
  options: {
    verdict: { type: "choice", choices: VERDICTS, description: "Only answers that were found good, or bad" },
    limit: { type: "integer", min: 1, max: 200, description: "How many at most; 20 is the default" },
  },
  examples: ["feedback", "feedback --verdict bad"],
  run: async (context, { verdict, limit = DEFAULT_LIMIT }) => {
    const { listFeedback } = await import("../src/app/list-feedback.ts");
    return { kind: "feedback", entries: await listFeedback(context, { verdict, limit }) };
  },
});
