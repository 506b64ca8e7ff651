import { defineCommand } from "../src/app/command.ts";
import { toFilter } from "../src/app/to-filter.ts";
import { filterOptions } from "./options/filter-options.ts";
import { modelOptions } from "./options/model-options.ts";
import { privateOption } from "./options/private-option.ts";

export const askCommand = defineCommand({
  name: "ask",
  description: "Answer a question, every claim beside the words it rests on",
  access: "reader",
  options: {
    question: {
      type: "string",
      description: "The question, in plain words",
      required: true,
      place: "rest",
      minLength: 1,
      maxLength: 2_000,
    },
    continue: { type: "flag", description: "The question follows up the answer given last" },
    after: {
      type: "string",
      description: "The question follows up the answer of this id",
      minLength: 1,
      maxLength: 64,
    },
    ...modelOptions,
    ...filterOptions,
    ...privateOption,
  },
  examples: [
    "ask How many people were evacuated?",
    "ask --since 2025-11-01 What did the council decide?",
    "ask --continue And who denied it?",
  ],
  run: async (context, { question, continue: continues, after, model, "no-model": noModel, ...filter }) => {
    const { ask } = await import("../src/app/ask.ts");
    const choice = { continue: continues, after, model, "no-model": noModel };
    return ask(context, { question, filter: toFilter(filter), ...choice });
  },
});
