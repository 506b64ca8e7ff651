import type { Bot } from "../bot.ts";
import { openInteractionDelivery } from "../delivery/open-interaction-delivery.ts";
import type { Turn } from "../turns/turn.ts";
import type { InteractionKey } from "../wire/wire.ts";
import { keepWord, type TurnWork } from "./keep-word.ts";

export interface TurnWay {
  readonly turn: Turn;
  /** Whether the answer is for the person alone. */
  readonly isPrivate: boolean;
  /** A new message, or the one that a button stands on. */
  readonly answersIn: "reply" | "same message";
}

/** Acknowledges an interaction, before anything else is done, and then does the work when its turn comes. */
export async function runTurn(bot: Bot, key: InteractionKey, way: TurnWay, work: TurnWork): Promise<void> {
  const { turn, isPrivate, answersIn } = way;
  const { guild, channel, user, receivedAt } = turn;
  const promised = { id: key.id, token: key.token, channel, receivedAt, isPrivate };
  const sinceMs = () => bot.now().getTime() - receivedAt;
  const begin = async () => {
    const { acknowledged, acknowledgedMs } = await bot.turns.acknowledge(async () => {
      const given = await (answersIn === "reply" ? bot.wire.defer(key, { isPrivate }) : bot.wire.deferUpdate(key));
      return { acknowledged: given, acknowledgedMs: sinceMs() };
    });
    if (acknowledged === "taken") return null;
    // Promised already while it waits for its turn; a defect is told like any other.
    const [kept] = await Promise.allSettled([bot.journal.keep(guild, promised)]);
    return { acknowledged, acknowledgedMs, kept };
  };
  await bot.turns.run(begin, async (signal, begun) => {
    if (begun === null) return;
    const { acknowledged, acknowledgedMs, kept } = begun;
    const delivery = openInteractionDelivery(promised, bot, acknowledged !== "late");
    await keepWord(bot, { guild, promised, delivery, signal }, async (promising) => {
      if (kept.status === "rejected") throw kept.reason;
      await work(promising, signal);
    });
    await bot.record("interaction", {
      id: key.id,
      guild,
      channel,
      user,
      acknowledged,
      acknowledgedMs,
      totalMs: sinceMs(),
    });
  });
}
