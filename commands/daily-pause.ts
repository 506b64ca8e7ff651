import { defineCommand } from "../src/app/command.ts";
import { scheduleOption } from "./options/schedule-option.ts";

export const dailyPauseCommand = defineCommand({
  name: "daily pause",
  description: "Post a briefing no more for now, or again",
  access: "editor",
  options: { id: scheduleOption, resume: { type: "flag", description: "Post it again, from its next hour on" } },
  examples: ["daily pause k3m7qa", "daily pause k3m7qa --resume"],
  run: async (context, { id, resume = false }) => {
    const { pauseSchedule } = await import("../src/app/daily/pause-schedule.ts");
    return pauseSchedule(context, id, !resume);
  },
});
