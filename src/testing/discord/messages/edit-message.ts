import { refuse } from "../http/refuse.ts";
import { MESSAGE_FLAG, SETTABLE_FLAGS } from "../state/message-flag.ts";
import { notify } from "../state/notify.ts";
import type { StoredFile, StoredMessage, World } from "../state/world.ts";
import type { MessageBody } from "../validation/message-body.ts";
import { dispatchMessage } from "./dispatch-message.ts";
import { filesAfter } from "./files-after.ts";

/**
 * Changes a message as an edit's body says and tells the bot of it.
 * @throws {ApiError} where nothing would be left, or it stands in an archived thread
 */
export function editMessage(
  world: World,
  message: StoredMessage,
  { body, files }: { readonly body: MessageBody; readonly files: readonly StoredFile[] },
): void {
  if (world.channels.get(message.channelId)?.thread?.isArchived) throw refuse("archivedThread");
  const content = body.content === undefined ? message.content : (body.content ?? "");
  const embeds = body.embeds === undefined ? message.embeds : (body.embeds ?? []);
  const components = body.components === undefined ? message.components : (body.components ?? []);
  const kept = [...filesAfter(message, body), ...files];
  if (content.trim() === "" && embeds.length + components.length + kept.length === 0) throw refuse("emptyMessage");
  const asked = body.flags ?? message.flags & SETTABLE_FLAGS.edit;
  // Once a message is of Components V2 it stays so.
  const v2 = (message.flags | asked) & MESSAGE_FLAG.isComponentsV2;
  message.content = content;
  message.embeds = embeds;
  message.components = components;
  message.files = kept;
  message.flags =
    (message.flags & ~SETTABLE_FLAGS.edit & ~MESSAGE_FLAG.loading) | (asked & MESSAGE_FLAG.suppressEmbeds) | v2;
  message.editedAtMs = world.now();
  if (message.visibleTo === null) dispatchMessage(world, "MESSAGE_UPDATE", message);
  notify(world.listeners);
}
