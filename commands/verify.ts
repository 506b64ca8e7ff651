import { defineCommand } from "../src/app/command.ts";
import { toFilter } from "../src/app/to-filter.ts";
import { filterOptions } from "./options/filter-options.ts";
import { privateOption } from "./options/private-option.ts";

export const verifyCommand = defineCommand({
  name: "verify",
  description: "Check a text sentence by sentence: verbatim, altered, supported, contradicted, not in the archive",
  access: "reader",
  options: {
    text: {
      type: "string",
      description: "The text to check",
      terminalNote: "or - for standard input",
      required: true,
      place: "rest",
      minLength: 1,
      maxLength: 100_000,
    },
    ...filterOptions,
    ...privateOption,
  },
  examples: ['verify "The bridge was closed. Two people were hurt."', "verify --since 2025-11-01 -"],
  run: async (context, { text, ...filter }) => {
    const { verifyText } = await import("../src/app/verify-text.ts");
    return verifyText(context, { text, filter: toFilter(filter) });
  },
});
