import type { OptionDefinitions } from "../../src/app/command.ts";
import { DESCRIPTORS } from "../../src/domain/descriptor.ts";

/** The options of every command that looks at a part of the archive. */
export const filterOptions = {
  since: { type: "date", description: "Only articles published on this day or later, as 2025-11-18" },
  until: { type: "date", description: "Only articles published on this day or earlier" },
  publisher: { type: "string", description: "Only articles of this publisher", maxLength: 200, completes: "publisher" },
  descriptor: { type: "choice", choices: DESCRIPTORS, description: "Only articles of this kind" },
  collection: {
    type: "string",
    description: "Only articles in this collection",
    maxLength: 100,
    completes: "collection",
  },
} as const satisfies OptionDefinitions;
