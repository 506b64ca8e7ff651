import { defineCommand } from "../src/app/command.ts";
import { scheduleOption } from "./options/schedule-option.ts";

const DEFAULT_LIMIT = 14;

export const dailyHistoryCommand = defineCommand({
  name: "daily history",
  description: "See which briefings and corrections were posted, missed or failed, and why",
  access: "reader",
  options: {
    id: { ...scheduleOption, required: false },
    limit: { type: "integer", min: 1, max: 100, description: "How many at most; 14 is the default" },
  },
  examples: ["daily history", "daily history k3m7qa --limit 30"],
  run: async (context, { id, limit = DEFAULT_LIMIT }) => {
    const { listPostings } = await import("../src/app/daily/list-postings.ts");
    return listPostings(context, { id, limit });
  },
});
