import { defineCommand } from "../src/app/command.ts";

export const settingsShowCommand = defineCommand({
  name: "settings show",
  description: "Show how Footnote is set up for this server and this channel",
  access: "reader",
  options: {},
  examples: ["settings show"],
  run: async (context) => {
    const { showSettings } = await import("../src/app/settings/show-settings.ts");
    return showSettings(context);
  },
});
