import { defineCommand } from "../src/app/command.ts";
import { scheduleOption } from "./options/schedule-option.ts";

export const dailyRemoveCommand = defineCommand({
  name: "daily remove",
  description: "Post a briefing no more; what was posted stays",
  access: "editor",
  options: { id: scheduleOption },
  examples: ["daily remove k3m7qa"],
  run: async (context, { id }) => {
    const { removeSchedule } = await import("../src/app/daily/remove-schedule.ts");
    return removeSchedule(context, id);
  },
});
