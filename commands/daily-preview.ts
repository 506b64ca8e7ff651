import { defineCommand } from "../src/app/command.ts";
import { scheduleOption } from "./options/schedule-option.ts";

export const dailyPreviewCommand = defineCommand({
  name: "daily preview",
  description: "See the briefing as it would be now, alone; nothing is posted",
  access: "reader",
  options: { id: { ...scheduleOption, required: false } },
  examples: ["daily preview", "daily preview k3m7qa"],
  run: async (context, { id }) => {
    const { previewBriefing } = await import("../src/app/daily/preview-briefing.ts");
    return previewBriefing(context, id);
  },
});
