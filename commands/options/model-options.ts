import type { OptionDefinitions } from "../../src/app/command.ts";

/** The options of every command whose answer a model may write. */
export const modelOptions = {
  model: {
    type: "string",
    description: "Another model than the one that is set up",
    minLength: 1,
    maxLength: 200,
    // A team's members share one account, and models differ a hundredfold in what they cost.
    face: "terminal",
  },
  "no-model": { type: "flag", description: "Extracts only, in the sources' own words" },
} as const satisfies OptionDefinitions;
