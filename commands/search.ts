import { defineCommand } from "../src/app/command.ts";
import { toFilter } from "../src/app/to-filter.ts";
import { filterOptions } from "./options/filter-options.ts";
import { privateOption } from "./options/private-option.ts";

export const searchCommand = defineCommand({
  name: "search",
  description: "Find the passages that hold these words",
  access: "reader",
  options: {
    terms: {
      type: "string",
      description: "The words to look for",
      required: true,
      place: "rest",
      minLength: 1,
      maxLength: 2_000,
    },
    limit: { type: "integer", description: "How many passages at most; 10 unless given", min: 1, max: 100 },
    ...filterOptions,
    ...privateOption,
  },
  examples: ["search ferry timetable", 'search --limit 3 --publisher "Northern Ledger" bridge toll'],
  run: async (context, { terms, limit = 10, ...filter }) => {
    const { searchPassages } = await import("../src/app/search-passages.ts");
    const passages = await searchPassages(context, { terms, limit, filter: toFilter(filter) });
    return { kind: "passages", query: terms, passages };
  },
});
