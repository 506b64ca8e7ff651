import type { StoredMessage } from "../state/world.ts";
import type { Actor } from "./actor.ts";
import type { MessageRef } from "./member.ts";
import { visibleChannel } from "./visible-channel.ts";

/** A message as it stands now. @throws {Error} where the member does not see it, or it is gone */
export function visibleMessage(actor: Actor, ref: MessageRef): StoredMessage {
  if (!ref) throw new Error(`There is no message for ${actor.user.name} to act on`);
  const message = visibleChannel(actor, { id: ref.channelId }).messages.get(ref.id);
  const isVisible = message && (message.visibleTo === null || message.visibleTo === actor.user.id);
  if (!isVisible) throw new Error(`${actor.user.name} does not see the message ${ref.id}`);
  return message;
}
