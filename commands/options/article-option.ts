import type { OptionDefinition } from "../../src/app/command.ts";

/** The option that names one article. */
export const articleOption = {
  type: "string",
  description: "The id of an article, or its beginning, or the title",
  required: true,
  place: "rest",
  minLength: 1,
  maxLength: 500,
  completes: "article",
} as const satisfies OptionDefinition;
