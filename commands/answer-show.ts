import { defineCommand } from "../src/app/command.ts";
import { privateOption } from "./options/private-option.ts";

export const answerShowCommand = defineCommand({
  name: "answer show",
  description: "Show an answer again, to the letter, and what became of its sources since",
  access: "reader",
  options: {
    id: {
      type: "string",
      description: "The id that stood below the answer",
      required: true,
      place: "one",
      minLength: 1,
      maxLength: 64,
    },
    ...privateOption,
  },
  examples: ["answer show 7k3mq9xa"],
  run: async (context, { id }) => {
    const { showAnswer } = await import("../src/app/show-answer.ts");
    return showAnswer(context, id);
  },
});
