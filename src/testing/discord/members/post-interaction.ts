import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { Json } from "../json.ts";
import { permissionsIn } from "../state/permissions-in.ts";
import type { ChannelState, InteractionState, StoredMessage } from "../state/world.ts";
import { channelJson } from "../wire/channel-json.ts";
import { memberJson } from "../wire/member-json.ts";
import { messageJson } from "../wire/message-json.ts";
import { userJson } from "../wire/user-json.ts";
import type { Actor } from "./actor.ts";
import type { Turn } from "./turn.ts";

const MAX_FILE_BYTES = 10 * 1024 * 1024;

export interface NewInteraction {
  readonly type: 2 | 3 | 4 | 5;
  readonly label: string;
  readonly channel: ChannelState;
  readonly data: Json;
  /** The message whose component was used. */
  readonly source?: StoredMessage | null;
}

/** Sends the bot an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding */
export function postInteraction(actor: Actor, { type, label, channel, data, source = null }: NewInteraction): Turn {
  const { world, user, locale } = actor;
  const { guildId } = channel;
  const interaction: InteractionState = {
    id: world.makeId(),
    token: randomBytes(60).toString("base64url"),
    type,
    label,
    guildId,
    channelId: channel.id,
    userId: user.id,
    createdAtMs: world.now(),
    sentAt: performance.now(),
    sourceMessageId: source?.id ?? null,
    callbackType: null,
    originalId: null,
    modal: null,
    choices: null,
    events: [],
    listeners: new Set(),
  };
  world.interactions.set(interaction.token, interaction);
  const turn = actor.turns.add(interaction);
  const permissions = String(permissionsIn(world, channel, user.id));
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  const member = guild?.members.get(user.id);
  world.dispatch({
    name: "INTERACTION_CREATE",
    guildId,
    intents: 0,
    data: {
      id: interaction.id,
      application_id: world.applicationId,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: channel.id,
      channel: { ...channelJson(world, channel), permissions },
      ...(guild && member
        ? {
            guild_id: guild.id,
            guild: { id: guild.id, locale: guild.locale, features: [] },
            guild_locale: guild.locale,
            member: { ...memberJson(member), permissions },
            context: 0,
            authorizing_integration_owners: { "0": guild.id },
          }
        : { user: userJson(user), context: 1, authorizing_integration_owners: { "0": "0" } }),
      ...(source ? { message: messageJson(world, source) } : {}),
      locale,
      app_permissions: String(permissionsIn(world, channel, world.bot.id)),
      entitlements: [],
      attachment_size_limit: MAX_FILE_BYTES,
    },
  });
  return turn;
}
