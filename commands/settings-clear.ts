import { defineCommand } from "../src/app/command.ts";
import { SETTING_NAMES, type SettingName } from "../src/app/settings/setting-names.ts";
import { levelOption } from "./options/level-option.ts";

export const settingsClearCommand = defineCommand({
  name: "settings clear",
  description: "Take settings back: all of this server's or this channel's own, or those named",
  access: "editor",
  options: {
    for: levelOption,
    setting: {
      type: "choice",
      choices: Object.keys(SETTING_NAMES) as SettingName[],
      description: "Only this one",
      repeatable: true,
    },
  },
  examples: ["settings clear --setting collection", "settings clear --for channel"],
  run: async (context, { for: level = "guild", setting }) => {
    const { clearSettings } = await import("../src/app/settings/clear-settings.ts");
    return clearSettings(context, level, setting);
  },
});
