import {
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
} from "discord-api-spec/zod";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { isJson } from "../../is-json.ts";
import { notify } from "../../state/notify.ts";
import { permissionsIn } from "../../state/permissions-in.ts";
import type { ChannelState } from "../../state/world.ts";
import { createThread } from "../../threads/create-thread.ts";
import { enforceBody } from "../../validation/enforce-body.ts";
import { findSchemaFaults } from "../../validation/find-schema-faults.ts";
import { channelJson } from "../../wire/channel-json.ts";
import type { Answer, Call, Route } from "../call.ts";
import { findChannel } from "../find-channel.ts";
import { findMessage } from "../find-message.ts";
import { refuse } from "../refuse.ts";
import { requirePermissions } from "../require-permissions.ts";

const TEXT = 0;
const NEWS = 5;
const NEWS_THREAD = 10;
const PUBLIC = 11;
const PRIVATE = 12;

interface ThreadBody {
  readonly name: string;
  readonly auto_archive_duration?: number | null;
  readonly type?: number | null;
}

/** https://discord.com/developers/docs/resources/channel#start-thread-from-message */
export const threadRoutes: readonly Route[] = [
  { method: "POST", pattern: "/channels/:channel/messages/:message/threads", handle: startFromMessage },
  { method: "POST", pattern: "/channels/:channel/threads", handle: startAlone },
  { method: "PUT", pattern: "/channels/:channel/thread-members/:user", handle: addMember },
  { method: "DELETE", pattern: "/channels/:channel/thread-members/:user", handle: removeMember },
  { method: "GET", pattern: "/channels/:channel/thread-members", handle: listMembers },
  { method: "GET", pattern: "/guilds/:guild/threads/active", handle: listActive },
];

function startFromMessage(call: Call): Answer {
  const { world, params } = call;
  const parent = findChannel(world, params.channel);
  requireParent(parent);
  requirePermissions(world, parent, PermissionFlagsBits.CreatePublicThreads);
  const message = findMessage(parent, params.message);
  // discord.js sends a type, which such threads do not take.
  const { type: _type, ...sent } = isJson(call.body) ? call.body : {};
  enforceBody(call, findSchemaFaults(CreateTextThreadWithMessageRequestSchema, sent));
  if (message.threadId !== null) throw refuse("threadExists");
  const body = call.body as ThreadBody;
  const thread = createThread(world, {
    parent,
    message,
    ownerId: world.bot.id,
    name: body.name,
    type: parent.type === NEWS ? NEWS_THREAD : PUBLIC,
    autoArchiveMinutes: body.auto_archive_duration ?? null,
  });
  return { status: 201, body: channelJson(world, thread) };
}

function startAlone(call: Call): Answer {
  const { world, params } = call;
  const parent = findChannel(world, params.channel);
  requireParent(parent);
  enforceBody(call, findSchemaFaults(CreateTextThreadWithoutMessageRequestSchema, call.body ?? {}));
  const body = call.body as ThreadBody;
  // Discord's default is the private kind.
  const type = body.type ?? PRIVATE;
  const { CreatePrivateThreads, CreatePublicThreads } = PermissionFlagsBits;
  requirePermissions(world, parent, type === PRIVATE ? CreatePrivateThreads : CreatePublicThreads);
  const autoArchiveMinutes = body.auto_archive_duration ?? null;
  const ownerId = world.bot.id;
  const thread = createThread(world, { parent, message: null, ownerId, name: body.name, type, autoArchiveMinutes });
  return { status: 201, body: channelJson(world, thread) };
}

function requireParent({ type }: ChannelState): void {
  if (type !== TEXT && type !== NEWS) throw refuse("wrongChannelType");
}

function addMember({ world, params }: Call): Answer {
  const { channel, thread } = openThread({ world, params });
  requirePermissions(world, channel, PermissionFlagsBits.SendMessagesInThreads);
  const userId = params.user === "@me" ? world.bot.id : (params.user ?? "");
  const guild = world.guilds.get(channel.guildId ?? "");
  if (!guild?.members.has(userId)) throw refuse("unknownMember");
  thread.memberIds.add(userId);
  notify(world.listeners);
  return { status: 204 };
}

function removeMember({ world, params }: Call): Answer {
  const { channel, thread } = openThread({ world, params });
  const isSelf = params.user === "@me" || params.user === world.bot.id;
  requirePermissions(world, channel, isSelf ? 0n : PermissionFlagsBits.ManageThreads);
  thread.memberIds.delete(isSelf ? world.bot.id : (params.user ?? ""));
  return { status: 204 };
}

function openThread({ world, params }: Pick<Call, "world" | "params">) {
  const channel = findChannel(world, params.channel);
  if (!channel.thread) throw refuse("wrongChannelType");
  if (channel.thread.isArchived) throw refuse("archivedThread");
  return { channel, thread: channel.thread };
}

function listMembers({ world, params }: Call): Answer {
  const channel = findChannel(world, params.channel);
  requirePermissions(world, channel);
  const memberIds = [...(channel.thread?.memberIds ?? [])];
  const joined = new Date(world.now()).toISOString();
  return {
    status: 200,
    body: memberIds.map((id) => ({ id: channel.id, user_id: id, join_timestamp: joined, flags: 0 })),
  };
}

function listActive({ world, params }: Call): Answer {
  const guild = world.guilds.get(params.guild ?? "");
  if (!guild) throw refuse("unknownGuild");
  const threads = [...guild.channelIds]
    .flatMap((id) => world.channels.get(id) ?? [])
    .filter((channel) => channel.thread && !channel.thread.isArchived)
    .filter((channel) => (permissionsIn(world, channel, world.bot.id) & PermissionFlagsBits.ViewChannel) !== 0n);
  return { status: 200, body: { threads: threads.map((thread) => channelJson(world, thread)), members: [] } };
}
