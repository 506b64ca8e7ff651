import { CALLBACK, TOKEN_LIFETIME_MS } from "../interactions/interaction-rules.ts";
import { notify } from "../state/notify.ts";
import type { InteractionState, World } from "../state/world.ts";
import { createTurn } from "./create-turn.ts";
import type { ShownMessage } from "./shown-message.ts";
import type { Turn } from "./turn.ts";

/** How long nothing must have come to an answer: those of models grow slowly. */
const OVER_AFTER_MS = 5_000;

export interface Turns {
  /** Makes the turn of an interaction that was just sent. */
  add(interaction: InteractionState): Turn;
  all(): readonly Turn[];
  forget(turns?: readonly Turn[]): void;
}

export interface TurnSettings {
  readonly keptTurns: number | null;
  readonly isWhole: (message: ShownMessage) => boolean;
}

/** The turns that are remembered. Of more than `keptTurns` the oldest that are over are forgotten. */
export function openTurns(world: World, { keptTurns, isWhole }: TurnSettings): Turns {
  const kept = new Map<string, { readonly turn: Turn; readonly interaction: InteractionState }>();
  const drop = (interaction: InteractionState) => {
    kept.delete(interaction.id);
    world.interactions.delete(interaction.token);
    const messages = world.channels.get(interaction.channelId)?.messages;
    const ids = new Set(interaction.events.flatMap(({ messageId }) => messageId ?? []));
    for (const id of ids) {
      if (id === interaction.sourceMessageId) continue;
      for (const file of messages?.get(id)?.files ?? []) world.files.delete(file.id);
      messages?.delete(id);
    }
  };
  const trim = () => {
    if (keptTurns === null || kept.size <= keptTurns) return;
    for (const { interaction } of [...kept.values()].slice(0, kept.size - keptTurns)) {
      if (isOver(world, interaction)) drop(interaction);
    }
  };
  return {
    add(interaction) {
      const turn = createTurn(world, interaction, isWhole);
      kept.set(interaction.id, { turn, interaction });
      trim();
      return turn;
    },
    all: () => [...kept.values()].map(({ turn }) => turn),
    forget(turns) {
      const ids = turns ? new Set(turns.map(({ id }) => id)) : null;
      for (const { interaction } of [...kept.values()]) {
        if (ids === null || ids.has(interaction.id)) drop(interaction);
      }
      notify(world.listeners);
    },
  };
}

/** Whether nothing is awaited any more: the answer has come and stood for a while, or none came in time. */
function isOver(world: World, { callbackType, createdAtMs, events, sentAt }: InteractionState): boolean {
  const ageMs = world.now() - createdAtMs;
  if (callbackType === null) return ageMs > world.acknowledgeWithinMs + OVER_AFTER_MS;
  if (callbackType === CALLBACK.deferredMessage && events.length === 1) return ageMs > TOKEN_LIFETIME_MS;
  return performance.now() - sentAt - (events.at(-1)?.atMs ?? 0) > OVER_AFTER_MS;
}
