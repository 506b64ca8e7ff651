import type { GuildId } from "../../domain/guild-id.ts";
import type { Bot } from "../bot.ts";
import type { Delivery } from "../delivery/delivery.ts";
import { promiseDelivery } from "../delivery/promise-delivery.ts";
import { Undelivered } from "../delivery/undelivered.ts";
import type { Promised } from "../turns/promised.ts";
import { tellFault } from "./tell-fault.ts";

export type TurnWork = (delivery: Delivery, signal: AbortSignal) => Promise<void>;

export interface Word {
  readonly guild: GuildId;
  readonly promised: Promised;
  readonly delivery: Delivery;
  readonly signal: AbortSignal;
}

/** Does what was promised. Whatever goes wrong, the person is told; where the process ends before that, the next one tells them. */
export async function keepWord(bot: Bot, word: Word, work: TurnWork): Promise<void> {
  const { guild, promised, delivery, signal } = word;
  try {
    try {
      signal.throwIfAborted();
      await work(promiseDelivery(delivery, bot.journal, word), signal);
    } catch (fault) {
      if (fault instanceof Undelivered) throw fault;
      await delivery.finish(await tellFault(bot, fault, signal));
      await bot.journal.forget(guild, promised.id);
    }
  } catch (fault) {
    // It is in the log, and stays promised.
    if (!(fault instanceof Undelivered)) throw fault;
  }
}
