import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from "discord-api-spec/zod";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { createMessage } from "../../messages/create-message.ts";
import { deleteMessage } from "../../messages/delete-message.ts";
import { editMessage } from "../../messages/edit-message.ts";
import { keepFiles } from "../../messages/keep-files.ts";
import { readMessageBody } from "../../messages/read-message-body.ts";
import { requireContent } from "../../messages/require-content.ts";
import { SETTABLE_FLAGS } from "../../state/message-flag.ts";
import { permissionsIn } from "../../state/permissions-in.ts";
import type { ChannelState, World } from "../../state/world.ts";
import { updateThread } from "../../threads/update-thread.ts";
import type { MessageBody } from "../../validation/message-body.ts";
import { messageForBot } from "../../wire/message-for-bot.ts";
import { ApiError } from "../api-error.ts";
import type { Answer, Call, Route } from "../call.ts";
import { findChannel } from "../find-channel.ts";
import { findMessage } from "../find-message.ts";
import { refuse } from "../refuse.ts";
import { requirePermissions } from "../require-permissions.ts";

const MAX_LISTED = 100;
/** How long a nonce is remembered; Discord says "a few minutes". */
const NONCE_MS = 5 * 60_000;
/** https://discord.com/developers/docs/resources/message */
export const messageRoutes: readonly Route[] = [
  { method: "GET", pattern: "/channels/:channel/messages", handle: listMessages },
  { method: "POST", pattern: "/channels/:channel/messages", handle: postMessage },
  { method: "GET", pattern: "/channels/:channel/messages/:message", handle: getMessage },
  { method: "PATCH", pattern: "/channels/:channel/messages/:message", handle: patchMessage },
  { method: "DELETE", pattern: "/channels/:channel/messages/:message", handle: removeMessage },
  { method: "POST", pattern: "/channels/:channel/typing", handle: showTyping },
];

function listMessages({ world, params, query }: Call): Answer {
  const channel = findChannel(world, params.channel);
  requirePermissions(world, channel);
  const limit = Number(query.get("limit") ?? 50);
  if (!(limit >= 1 && limit <= MAX_LISTED)) throw new ApiError(400, 50_035, "Invalid Form Body");
  const { before, after } = Object.fromEntries(query);
  // Without the permission to read history Discord answers an empty list.
  const canRead = (permissionsIn(world, channel, world.bot.id) & PermissionFlagsBits.ReadMessageHistory) !== 0n;
  const seen = [...channel.messages.values()].filter(
    ({ id, visibleTo }) =>
      visibleTo === null &&
      (before === undefined || BigInt(id) < BigInt(before)) &&
      (after === undefined || BigInt(id) > BigInt(after)),
  );
  const page = after === undefined ? seen.slice(-limit) : seen.slice(0, limit);
  return { status: 200, body: canRead ? page.reverse().map((message) => messageForBot(world, message)) : [] };
}

function getMessage({ world, params }: Call): Answer {
  const channel = findChannel(world, params.channel);
  requirePermissions(world, channel, PermissionFlagsBits.ReadMessageHistory);
  return { status: 200, body: messageForBot(world, findMessage(channel, params.message)) };
}

function postMessage(call: Call): Answer {
  const { world, params, files } = call;
  const channel = findChannel(world, params.channel);
  requirePermissions(world, channel, sendPermission(channel));
  if (files.length > 0) requirePermissions(world, channel, PermissionFlagsBits.AttachFiles);
  const body = readMessageBody(call, {
    schema: MessageCreateRequestSchema,
    flags: SETTABLE_FLAGS.message,
    before: null,
  });
  requireContent(body, files.length);
  const nonceKey = body.enforce_nonce === true && body.nonce != null ? `${channel.id} ${body.nonce}` : null;
  const known = nonceKey === null ? undefined : world.nonces.get(nonceKey);
  const twin = known && world.now() - known.atMs < NONCE_MS ? channel.messages.get(known.messageId) : undefined;
  if (twin) return { status: 200, body: messageForBot(world, twin) };
  if (channel.thread?.isLocked) throw refuse("lockedThread");
  const reference = findReference(call, channel, body);
  if (channel.thread?.isArchived) updateThread(world, channel, { archived: false });
  const message = createMessage(world, {
    channel,
    authorId: world.bot.id,
    body,
    files: keepFiles(world, { channelId: channel.id, files, attachments: body.attachments }),
    type: reference ? 19 : 0,
    reference,
  });
  forgetNonces(world);
  if (nonceKey !== null) world.nonces.set(nonceKey, { messageId: message.id, atMs: world.now() });
  return { status: 200, body: messageForBot(world, message) };
}

function forgetNonces({ nonces, now }: World): void {
  for (const [key, { atMs }] of nonces) {
    if (now() - atMs < NONCE_MS) return;
    nonces.delete(key);
  }
}

function sendPermission(channel: ChannelState): bigint {
  return channel.thread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}

function findReference({ world }: Call, channel: ChannelState, { message_reference: reference }: MessageBody) {
  if (!reference?.message_id) return null;
  if (channel.messages.has(reference.message_id)) {
    requirePermissions(world, channel, PermissionFlagsBits.ReadMessageHistory);
    return { message_id: reference.message_id, channel_id: channel.id, ...guildOf(channel) };
  }
  if (reference.fail_if_not_exists === false) return null;
  const unknown = { code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" };
  throw new ApiError(400, 50_035, "Invalid Form Body", { message_reference: { _errors: [unknown] } });
}

function guildOf({ guildId }: ChannelState) {
  return guildId === null ? {} : { guild_id: guildId };
}

function patchMessage(call: Call): Answer {
  const { world, params, files } = call;
  const channel = findChannel(world, params.channel);
  requirePermissions(world, channel);
  const message = findMessage(channel, params.message);
  if (message.authorId !== world.bot.id) throw refuse("foreignMessage");
  const body = readMessageBody(call, {
    schema: MessageEditRequestPartialSchema,
    flags: SETTABLE_FLAGS.edit,
    before: message,
  });
  const { attachments } = body;
  editMessage(world, message, { body, files: keepFiles(world, { channelId: channel.id, files, attachments }) });
  return { status: 200, body: messageForBot(world, message) };
}

function removeMessage({ world, params }: Call): Answer {
  const channel = findChannel(world, params.channel);
  requirePermissions(world, channel);
  const message = findMessage(channel, params.message);
  if (message.authorId !== world.bot.id) requirePermissions(world, channel, PermissionFlagsBits.ManageMessages);
  deleteMessage(world, message);
  return { status: 204 };
}

function showTyping({ world, params }: Call): Answer {
  const channel = findChannel(world, params.channel);
  requirePermissions(world, channel, sendPermission(channel));
  return { status: 204 };
}
