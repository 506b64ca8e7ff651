import { defineCommand } from "../src/app/command.ts";
import { scheduleOption } from "./options/schedule-option.ts";

export const dailyRunCommand = defineCommand({
  name: "daily run",
  description: "Post today's briefing now; if it was posted, see where",
  access: "editor",
  options: { id: scheduleOption },
  examples: ["daily run k3m7qa"],
  run: async (context, { id }) => {
    const { runBriefing } = await import("../src/app/daily/run-briefing.ts");
    return runBriefing(context, id);
  },
});
