import type { OptionDefinition } from "../../src/app/command.ts";

/** The option that names what an answer is about. */
export const topicOption = {
  type: "string",
  description: "The topic, in a few words",
  required: true,
  place: "rest",
  minLength: 1,
  maxLength: 500,
  completes: "topic",
} as const satisfies OptionDefinition;
