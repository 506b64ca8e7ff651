import type { Client } from "discord.js";
import { openRoutine, type Routine } from "../../app/routine/open-routine.ts";
import type { RoutineContext } from "../../app/routine/routine-context.ts";
import { guildId } from "../../domain/guild-id.ts";
import type { Bot } from "../bot.ts";

/** Reads the feeds and posts the briefings of every guild that this process serves. */
export function openGuildRoutine(bot: Bot, client: Client): Routine {
  const { checker, capturer, models, now, fetchDocument, fetchFeed, record, reportDefect, vitals } = bot;
  const contextsOf = (id: string, signal: AbortSignal): readonly RoutineContext[] => {
    const guild = guildId(id);
    const posting = bot.posting(guild);
    if (posting === undefined) return [];
    return [
      {
        ...posting,
        guild,
        checker,
        capturer,
        models,
        commands: bot.lists.commands,
        now,
        signal,
        fetchDocument,
        fetchFeed,
        record,
        reportDefect,
        vitals,
      },
    ];
  };
  return openRoutine({
    // Of a guild that Discord cannot reach nothing is known, not even its channels.
    contexts: (signal) =>
      [...client.guilds.cache.values()]
        .filter(({ available }) => available)
        .flatMap((guild) => contextsOf(guild.id, signal)),
    reportDefect,
  });
}
