import { defineCommand } from "../src/app/command.ts";
import { toFilter } from "../src/app/to-filter.ts";
import { filterOptions } from "./options/filter-options.ts";
import { modelOptions } from "./options/model-options.ts";
import { privateOption } from "./options/private-option.ts";
import { topicOption } from "./options/topic-option.ts";

export const timelineCommand = defineCommand({
  name: "timeline",
  description: "Tell a topic's events in the order of their days",
  access: "reader",
  options: { topic: topicOption, ...modelOptions, ...filterOptions, ...privateOption },
  examples: ["timeline the tidal barrier", "timeline --until 2025-12-01 the evacuation"],
  run: async (context, { topic, model, "no-model": noModel, ...filter }) => {
    const { timeline } = await import("../src/app/timeline.ts");
    return timeline(context, { topic, model, "no-model": noModel, filter: toFilter(filter) });
  },
});
