import { performance } from "node:perf_hooks";
import { notify } from "../state/notify.ts";
import type { InteractionState, TurnEvent, World } from "../state/world.ts";

/** Notes what the bot did for an interaction, with its time, and tells who waits for it. */
export function recordEvent(world: World, interaction: InteractionState, event: Omit<TurnEvent, "atMs">): void {
  interaction.events.push({ ...event, atMs: performance.now() - interaction.sentAt });
  notify(interaction.listeners);
  notify(world.listeners);
}
