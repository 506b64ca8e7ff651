import { SETTINGS_LEVELS } from "../../src/domain/settings.ts";

/** For whom a setting is meant. */
export const levelOption = {
  type: "choice",
  choices: SETTINGS_LEVELS,
  description: "For the whole server, which is the default, or this channel alone",
} as const;
