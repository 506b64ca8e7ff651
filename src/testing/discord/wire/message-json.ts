import type { Json } from "../json.ts";
import type { StoredMessage, World } from "../state/world.ts";
import { channelJson } from "./channel-json.ts";
import { componentsJson } from "./component-json.ts";
import { fileJson } from "./file-json.ts";
import { userJson } from "./user-json.ts";

/** A message with all its content, as its author and people see it. */
export function messageJson(world: World, message: StoredMessage): Json {
  const author = world.users.get(message.authorId) ?? world.bot;
  const thread = message.threadId === null ? undefined : world.channels.get(message.threadId);
  const { interaction } = message;
  const user = interaction && world.users.get(interaction.userId);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userJson(author),
    type: message.type,
    content: message.content,
    timestamp: new Date(message.createdAtMs).toISOString(),
    edited_timestamp: message.editedAtMs === null ? null : new Date(message.editedAtMs).toISOString(),
    tts: false,
    mention_everyone: message.pings.includes("everyone"),
    mentions: message.pings.flatMap((id) => world.users.get(id) ?? []).map(userJson),
    mention_roles: message.pings.filter((id) => !world.users.has(id) && id !== "everyone"),
    attachments: message.files.map((file) => fileJson(world, file)),
    embeds: message.embeds,
    components: componentsJson(world, message.components, message.files),
    pinned: false,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.reference === null ? {} : { message_reference: message.reference }),
    ...(thread ? { thread: channelJson(world, thread) } : {}),
    ...(author.id === world.bot.id ? { application_id: world.applicationId } : {}),
    ...(interaction && user
      ? {
          webhook_id: world.applicationId,
          interaction_metadata: {
            id: interaction.id,
            type: interaction.type,
            user: userJson(user),
            authorizing_integration_owners: { "0": interaction.guildId ?? "0" },
          },
        }
      : {}),
  };
}
