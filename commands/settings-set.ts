import { defineCommand } from "../src/app/command.ts";
import { FACE_LANGUAGES } from "../src/domain/settings.ts";
import { levelOption } from "./options/level-option.ts";

const MAX_TOKENS = 1_000_000_000;

export const settingsSetCommand = defineCommand({
  name: "settings set",
  description: "Set up Footnote for this server or this channel; what is not named stays as it is",
  access: "editor",
  options: {
    for: levelOption,
    language: {
      type: "choice",
      choices: FACE_LANGUAGES,
      description: "Of Footnote's own words and dates on Discord; quotes and claims stay as they are",
    },
    "time-zone": {
      type: "string",
      description: 'Where "today" is meant, as Europe/Berlin',
      minLength: 1,
      maxLength: 64,
    },
    answers: {
      type: "choice",
      choices: ["public", "private"],
      description: "Who sees answers where the asker does not say",
    },
    collection: {
      type: "string",
      description: "Show only articles in this collection; the first takes new ones",
      repeatable: true,
      minLength: 1,
      maxLength: 100,
      completes: "collection",
    },
    "editor-role": { type: "role", description: "A further role that may change articles and settings" },
    "guild-budget": {
      type: "integer",
      min: 0,
      max: MAX_TOKENS,
      description: "Tokens of models a day, all members together",
    },
    "user-budget": { type: "integer", min: 0, max: MAX_TOKENS, description: "Tokens of models a day, each member" },
  },
  examples: [
    "settings set --time-zone Europe/Berlin --answers private",
    "settings set --for channel --collection energy",
    "settings set --user-budget 50000",
    "settings set --for channel --language de",
  ],
  run: async (context, { for: level = "guild", ...given }) => {
    const { setSettings } = await import("../src/app/settings/set-settings.ts");
    return setSettings(context, level, given);
  },
});
