import type { OptionDefinition } from "../../src/app/command.ts";

/** The option that names one feed. */
export const feedOption = {
  type: "string",
  description: "The id of a feed, or its title or address, or how one of them begins",
  required: true,
  place: "rest",
  minLength: 1,
  maxLength: 2_000,
  completes: "feed",
} as const satisfies OptionDefinition;
