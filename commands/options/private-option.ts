import type { OptionDefinitions } from "../../src/app/command.ts";

/** The option of every command whose answer a person may want to see alone. The face reads it and takes it out of the values. */
export const privateOption = {
  private: { type: "flag", face: "discord", description: "Only you see the answer" },
} as const satisfies OptionDefinitions;
