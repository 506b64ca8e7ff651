import { defineCommand } from "../src/app/command.ts";
import { BRIEFING_LENGTHS } from "../src/domain/briefing.ts";
import { CLEARED } from "../src/domain/schedule.ts";

export const dailySetCommand = defineCommand({
  name: "daily set",
  description: "Set up a daily briefing, or change one; what is not named stays as it is",
  access: "editor",
  options: {
    time: { type: "string", maxLength: 20, description: "When it comes, as 07:30; 07:00 is the default" },
    days: {
      type: "string",
      maxLength: 100,
      description: 'On which days, as mon-fri, or "mon, thu"; every day is the default',
    },
    "time-zone": {
      type: "string",
      minLength: 1,
      maxLength: 64,
      description: "Where that time is meant, as Europe/Berlin",
    },
    topic: {
      type: "string",
      repeatable: true,
      minLength: 1,
      maxLength: 200,
      completes: "topic",
      description: "What comes first in it",
    },
    collection: {
      type: "string",
      repeatable: true,
      minLength: 1,
      maxLength: 100,
      completes: "collection",
      description: "Only articles in this collection",
    },
    length: { type: "choice", choices: BRIEFING_LENGTHS, description: "How long it may be; medium is the default" },
    "mention-role": { type: "role", face: "discord", description: "A role that is called by it" },
    channel: { type: "channel", face: "discord", description: "Where it is posted; this channel is the default" },
    clear: { type: "choice", choices: CLEARED, repeatable: true, description: "What a briefing is to have no more" },
    id: {
      type: "string",
      maxLength: 20,
      description: "The briefing to change, by its id; another is set up without it",
    },
  },
  examples: [
    "daily set --time 07:30 --days mon-fri --time-zone Europe/Berlin",
    "daily set --id k3m7qa --time 08:00 --topic ferries --length short",
  ],
  run: async (context, given) => {
    const { setSchedule } = await import("../src/app/daily/set-schedule.ts");
    return setSchedule(context, given);
  },
});
