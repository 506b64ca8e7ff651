import { defineCommand } from "../src/app/command.ts";
import { toFilter } from "../src/app/to-filter.ts";
import { filterOptions } from "./options/filter-options.ts";

export const askCommand = defineCommand({
  name: "ask",
  description: "Answer a question in the sources' own words",
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
    ...filterOptions,
  },
  examples: ["ask How many people were evacuated?", "ask --since 2025-11-01 What did the council decide?"],
  run: async (context, { question, ...filter }) => {
    const { ask } = await import("../src/app/ask.ts");
    return { kind: "answer", answer: await ask(context, { question, filter: toFilter(filter) }) };
  },
});
