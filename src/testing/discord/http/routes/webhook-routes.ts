import { IncomingWebhookRequestPartialSchema, IncomingWebhookUpdateRequestPartialSchema } from "discord-api-spec/zod";
import { TOKEN_LIFETIME_MS } from "../../interactions/interaction-rules.ts";
import { postResponse } from "../../interactions/post-response.ts";
import { recordEvent } from "../../interactions/record-event.ts";
import { deleteMessage } from "../../messages/delete-message.ts";
import { editMessage } from "../../messages/edit-message.ts";
import { keepFiles } from "../../messages/keep-files.ts";
import { readMessageBody } from "../../messages/read-message-body.ts";
import { requireContent } from "../../messages/require-content.ts";
import { MESSAGE_FLAG, SETTABLE_FLAGS } from "../../state/message-flag.ts";
import type { InteractionState, StoredMessage, World } from "../../state/world.ts";
import { messageJson } from "../../wire/message-json.ts";
import type { Answer, Call, Route } from "../call.ts";
import { refuse } from "../refuse.ts";

/** What a bot does with an interaction's token. https://discord.com/developers/docs/interactions/receiving-and-responding */
export const webhookRoutes: readonly Route[] = [
  { method: "POST", pattern: "/webhooks/:application/:token", isOpen: true, handle: followUp },
  { method: "GET", pattern: "/webhooks/:application/:token/messages/:message", isOpen: true, handle: getResponse },
  { method: "PATCH", pattern: "/webhooks/:application/:token/messages/:message", isOpen: true, handle: patchResponse },
  {
    method: "DELETE",
    pattern: "/webhooks/:application/:token/messages/:message",
    isOpen: true,
    handle: removeResponse,
  },
];

/** @throws {ApiError} 50027 for a token that ran out or never was, 10015 before the interaction was acknowledged */
function findInteraction({ world, params }: Call): InteractionState {
  const interaction = world.interactions.get(params.token ?? "");
  const isOurs = params.application === world.applicationId;
  if (!interaction || !isOurs || world.now() - interaction.createdAtMs > TOKEN_LIFETIME_MS) {
    throw refuse("invalidWebhookToken");
  }
  if (interaction.callbackType === null) throw refuse("unknownWebhook");
  return interaction;
}

function findResponse(world: World, interaction: InteractionState, id: string | undefined): StoredMessage {
  const messageId = id === "@original" ? interaction.originalId : id;
  const message = world.channels.get(interaction.channelId)?.messages.get(messageId ?? "");
  const isOwn = message && (message.interaction === interaction || message.id === interaction.originalId);
  if (!isOwn) throw refuse("unknownMessage");
  return message;
}

function followUp(call: Call): Answer {
  const { world, files } = call;
  const interaction = findInteraction(call);
  const { channelId } = interaction;
  const waiting = world.channels.get(channelId)?.messages.get(interaction.originalId ?? "");
  const isFilling = waiting !== undefined && (waiting.flags & MESSAGE_FLAG.loading) !== 0;
  const body = readMessageBody(call, {
    schema: IncomingWebhookRequestPartialSchema,
    flags: SETTABLE_FLAGS.response,
    before: null,
  });
  requireContent(body, files.length);
  const kept = keepFiles(world, { channelId, files, attachments: body.attachments });
  // The first follow-up of a deferred answer takes its place, and stays as visible as the deferral said.
  if (isFilling) {
    editMessage(world, waiting, { body, files: kept });
    recordEvent(world, interaction, { kind: "edited", callbackType: 0, messageId: waiting.id });
    return { status: 200, body: messageJson(world, waiting) };
  }
  const flags = (body.flags ?? 0) & SETTABLE_FLAGS.response;
  const message = postResponse(world, { interaction, body, files: kept, flags });
  recordEvent(world, interaction, { kind: "followed up", callbackType: 0, messageId: message.id });
  return { status: 200, body: messageJson(world, message) };
}

function getResponse(call: Call): Answer {
  const interaction = findInteraction(call);
  return { status: 200, body: messageJson(call.world, findResponse(call.world, interaction, call.params.message)) };
}

function patchResponse(call: Call): Answer {
  const { world, files, params } = call;
  const interaction = findInteraction(call);
  const before = findResponse(world, interaction, params.message);
  const schema = IncomingWebhookUpdateRequestPartialSchema;
  const body = readMessageBody(call, { schema, flags: SETTABLE_FLAGS.edit, before });
  const { attachments } = body;
  const kept = keepFiles(world, { channelId: interaction.channelId, files, attachments });
  editMessage(world, before, { body, files: kept });
  recordEvent(world, interaction, { kind: "edited", callbackType: 0, messageId: before.id });
  return { status: 200, body: messageJson(world, before) };
}

function removeResponse(call: Call): Answer {
  const { world, params } = call;
  const interaction = findInteraction(call);
  const message = findResponse(world, interaction, params.message);
  deleteMessage(world, message);
  recordEvent(world, interaction, { kind: "deleted", callbackType: 0, messageId: message.id });
  return { status: 204 };
}
