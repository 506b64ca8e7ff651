import type { InteractionState, StoredMessage, World } from "../state/world.ts";

/** The message whose component was used; null: none, or it is gone. */
export function sourceMessage(world: World, interaction: InteractionState): StoredMessage | null {
  const { channelId, sourceMessageId } = interaction;
  if (sourceMessageId === null) return null;
  return world.channels.get(channelId)?.messages.get(sourceMessageId) ?? null;
}
