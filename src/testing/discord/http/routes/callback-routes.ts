import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { CALLBACK, CALLBACKS_OF } from "../../interactions/interaction-rules.ts";
import { postResponse } from "../../interactions/post-response.ts";
import { recordEvent } from "../../interactions/record-event.ts";
import { sourceMessage } from "../../interactions/source-message.ts";
import { isJson } from "../../is-json.ts";
import { editMessage } from "../../messages/edit-message.ts";
import { keepFiles } from "../../messages/keep-files.ts";
import { readMessageBody } from "../../messages/read-message-body.ts";
import { requireContent } from "../../messages/require-content.ts";
import { MESSAGE_FLAG, SETTABLE_FLAGS } from "../../state/message-flag.ts";
import type { AutocompleteChoice, InteractionState, ModalState } from "../../state/world.ts";
import { enforceBody } from "../../validation/enforce-body.ts";
import { findModalFaults } from "../../validation/find-modal-faults.ts";
import { findSchemaFaults } from "../../validation/find-schema-faults.ts";
import { messageJson } from "../../wire/message-json.ts";
import type { Answer, Call, Route } from "../call.ts";
import { refuse } from "../refuse.ts";

/** https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
export const callbackRoutes: readonly Route[] = [
  { method: "POST", pattern: "/interactions/:interaction/:token/callback", isOpen: true, handle: acknowledge },
];

const HANDLERS: Readonly<Record<number, (call: Call, interaction: InteractionState) => void>> = {
  [CALLBACK.message]: answerAtOnce,
  [CALLBACK.deferredMessage]: deferMessage,
  [CALLBACK.deferredUpdate]: (_call, interaction) => {
    interaction.originalId = interaction.sourceMessageId;
  },
  [CALLBACK.update]: updateSource,
  [CALLBACK.choices]: offerChoices,
  [CALLBACK.modal]: openModal,
};

function acknowledge(call: Call): Answer {
  const { world, params, query } = call;
  const interaction = world.interactions.get(params.token ?? "");
  if (!interaction || interaction.id !== params.interaction) throw refuse("unknownInteraction");
  if (interaction.callbackType !== null) throw refuse("alreadyAcknowledged");
  if (world.now() - interaction.createdAtMs > world.acknowledgeWithinMs) throw refuse("unknownInteraction");
  const type = isJson(call.body) ? Number(call.body.type) : Number.NaN;
  const needsSource = type === CALLBACK.deferredUpdate || type === CALLBACK.update;
  const handle = HANDLERS[type];
  if (
    !handle ||
    !CALLBACKS_OF[interaction.type].includes(type) ||
    (needsSource && interaction.sourceMessageId === null)
  ) {
    enforceBody(call, [{ path: ["type"], code: "BASE_TYPE_CHOICES", message: `No callback for ${interaction.label}` }]);
    throw refuse("unknownInteraction");
  }
  handle(call, interaction);
  interaction.callbackType = type;
  recordEvent(world, interaction, { kind: "acknowledged", callbackType: type, messageId: interaction.originalId });
  if (query.get("with_response") !== "true") return { status: 204 };
  return { status: 200, body: callbackJson(call, interaction, type) };
}

function answerAtOnce(call: Call, interaction: InteractionState): void {
  const { world, files } = call;
  const schema = CreateMessageInteractionCallbackRequestSchema;
  const body = readMessageBody(call, { schema, flags: SETTABLE_FLAGS.response, before: null, at: "data" });
  requireContent(body, files.length);
  const { channelId } = interaction;
  const message = postResponse(world, {
    interaction,
    body,
    files: keepFiles(world, { channelId, files, attachments: body.attachments }),
    flags: (body.flags ?? 0) & SETTABLE_FLAGS.response,
  });
  interaction.originalId = message.id;
}

/** The only flag a deferral takes is EPHEMERAL; Discord drops others in silence. */
function deferMessage(call: Call, interaction: InteractionState): void {
  const faults = findSchemaFaults(CreateMessageInteractionCallbackRequestSchema, call.body);
  const data = isJson(call.body) && isJson(call.body.data) ? call.body.data : {};
  const flags = Number(data.flags ?? 0);
  const others = Object.keys(data).filter((key) => key !== "flags" && key !== "allowed_mentions");
  enforceBody(call, [
    ...faults,
    ...((flags & ~MESSAGE_FLAG.ephemeral) === 0
      ? []
      : [{ path: ["data", "flags"], code: "OUR_RULE_FLAGS", message: "A deferral takes no flag but EPHEMERAL" }]),
    ...others.map((key) => ({ path: ["data", key], code: "OUR_RULE_IGNORED", message: "A deferral shows nothing" })),
  ]);
  const message = postResponse(call.world, {
    interaction,
    body: { allowed_mentions: { parse: [] } },
    files: [],
    flags: (flags & MESSAGE_FLAG.ephemeral) | MESSAGE_FLAG.loading,
  });
  interaction.originalId = message.id;
}

function updateSource(call: Call, interaction: InteractionState): void {
  const { world, files } = call;
  const before = sourceMessage(world, interaction);
  if (!before) throw refuse("unknownMessage");
  const schema = UpdateMessageInteractionCallbackRequestSchema;
  const body = readMessageBody(call, { schema, flags: SETTABLE_FLAGS.edit, before, at: "data" });
  const { channelId } = interaction;
  const kept = keepFiles(world, { channelId, files, attachments: body.attachments });
  editMessage(world, before, { body, files: kept });
  interaction.originalId = before.id;
}

function offerChoices(call: Call, interaction: InteractionState): void {
  const body = call.body as { readonly data?: { readonly choices?: readonly AutocompleteChoice[] } };
  const choices = body.data?.choices ?? [];
  enforceBody(call, [
    ...findSchemaFaults(ApplicationCommandAutocompleteCallbackRequestSchema, call.body),
    ...(choices.length > 25
      ? [{ path: ["data", "choices"], code: "BASE_TYPE_MAX_LENGTH", message: "Must be 25 or fewer in length." }]
      : []),
    ...choices.flatMap(({ name, value }, index) => [
      ...(typeof name === "string" && name.length >= 1 && name.length <= 100 ? [] : [choiceFault(index, "name")]),
      ...(typeof value === "number" || (typeof value === "string" && value.length >= 1 && value.length <= 100)
        ? []
        : [choiceFault(index, "value")]),
    ]),
  ]);
  interaction.choices = choices;
}

function choiceFault(index: number, key: string) {
  const message = "Must be between 1 and 100 in length.";
  return { path: ["data", "choices", index, key], code: "BASE_TYPE_BAD_LENGTH", message };
}

function openModal(call: Call, interaction: InteractionState): void {
  enforceBody(call, findSchemaFaults(ModalInteractionCallbackRequestSchema, call.body));
  const { data } = call.body as { readonly data: ModalState };
  enforceBody(call, findModalFaults(data));
  interaction.modal = data;
}

function callbackJson({ world }: Call, interaction: InteractionState, type: number) {
  const channel = world.channels.get(interaction.channelId);
  const message = interaction.originalId === null ? undefined : channel?.messages.get(interaction.originalId);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      response_message_id: interaction.originalId ?? undefined,
      response_message_loading: message ? (message.flags & MESSAGE_FLAG.loading) !== 0 : undefined,
      response_message_ephemeral: message ? message.visibleTo !== null : undefined,
    },
    ...(message && type <= CALLBACK.update ? { resource: { type, message: messageJson(world, message) } } : {}),
  };
}
