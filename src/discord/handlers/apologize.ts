import type { GuildId } from "../../domain/guild-id.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import type { Bot } from "../bot.ts";
import { openDelivery } from "../delivery/open-delivery.ts";

const SORRY = "Footnote was restarted while it worked on this, and the answer was not finished. Please ask again.";

/** Older ones nobody looks at any more. */
const WAITED_FOR_MS = 3_600_000;

/**
 * Makes good what processes promised that have ended: an answer that was on its way is delivered; who waits for another is told.
 * @param startedAt when this process began, in milliseconds since 1970: what it promised itself it is at work on
 */
export async function apologize(bot: Bot, guild: GuildId, startedAt: number): Promise<void> {
  for (const promised of await bot.journal.broken(guild, startedAt)) {
    // What cannot be noted as made good would be made good at each start.
    if (!(await bot.journal.keep(guild, promised))) return;
    const { id, channel, receivedAt, outcome } = promised;
    const isWaitedFor = bot.now().getTime() - receivedAt <= WAITED_FOR_MS;
    if (isWaitedFor) await openDelivery(promised, bot).finish(outcome ?? noticeMessage(SORRY));
    await bot.journal.forget(guild, id);
    if (isWaitedFor)
      await bot.record("apologized", { interaction: id, guild, channel, delivered: outcome !== undefined });
  }
}
