import { defineCommand } from "../src/app/command.ts";
import { toFilter } from "../src/app/to-filter.ts";
import { filterOptions } from "./options/filter-options.ts";
import { modelOptions } from "./options/model-options.ts";
import { privateOption } from "./options/private-option.ts";
import { topicOption } from "./options/topic-option.ts";

export const compareCommand = defineCommand({
  name: "compare",
  description: "Compare what the sources say of a topic: who says what, and where they differ",
  access: "reader",
  options: { topic: topicOption, ...modelOptions, ...filterOptions, ...privateOption },
  examples: ["compare the tidal barrier", "compare --collection flood the evacuation"],
  run: async (context, { topic, model, "no-model": noModel, ...filter }) => {
    const { compare } = await import("../src/app/compare.ts");
    return compare(context, { topic, model, "no-model": noModel, filter: toFilter(filter) });
  },
});
