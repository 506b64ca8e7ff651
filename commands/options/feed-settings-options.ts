import type { OptionDefinitions } from "../../src/app/command.ts";

/** The options of commands that add feeds. */
export const feedSettingsOptions = {
  collection: {
    type: "string",
    description: "Put the articles into this collection",
    repeatable: true,
    minLength: 1,
    maxLength: 100,
    completes: "collection",
  },
  every: {
    type: "string",
    description: "How often it is read, as 30m, 2h or 1d; every 30 minutes unless given",
    minLength: 1,
    maxLength: 20,
  },
} as const satisfies OptionDefinitions;
