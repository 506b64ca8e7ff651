import type { OptionDefinition } from "../../src/app/command.ts";

/** A briefing by its id. */
export const scheduleOption = {
  type: "string",
  required: true,
  place: "one",
  maxLength: 20,
  description: "The id of the briefing; daily list shows it",
} as const satisfies OptionDefinition;
