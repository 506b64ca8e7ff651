import { defineCommand } from "../src/app/command.ts";
import { toFilter } from "../src/app/to-filter.ts";
import { BRIEFING_LENGTHS } from "../src/domain/briefing.ts";
import { filterOptions } from "./options/filter-options.ts";
import { modelOptions } from "./options/model-options.ts";
import { privateOption } from "./options/private-option.ts";
import { topicOption } from "./options/topic-option.ts";

export const briefCommand = defineCommand({
  name: "brief",
  description: "Brief on a topic: the bottom line, then the stories",
  access: "reader",
  options: {
    topic: topicOption,
    length: { type: "choice", choices: BRIEFING_LENGTHS, description: "How long it may be; medium is the default" },
    ...modelOptions,
    ...filterOptions,
    ...privateOption,
  },
  examples: ["brief the tidal barrier", "brief --since 2025-11-01 --length short the tidal barrier"],
  run: async (context, { topic, length, model, "no-model": noModel, ...filter }) => {
    const { brief } = await import("../src/app/brief.ts");
    return brief(context, { topic, length, model, "no-model": noModel, filter: toFilter(filter) });
  },
});
