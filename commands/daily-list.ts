import { defineCommand } from "../src/app/command.ts";

export const dailyListCommand = defineCommand({
  name: "daily list",
  description: "List the daily briefings, and when each comes next",
  access: "reader",
  options: {},
  examples: ["daily list"],
  run: async (context) => {
    const { listSchedules } = await import("../src/app/daily/list-schedules.ts");
    return listSchedules(context);
  },
});
