import { COMPONENT, type Component } from "../state/component.ts";
import { MESSAGE_FLAG } from "../state/message-flag.ts";
import { walkComponents } from "../state/walk-components.ts";
import type { StoredFile, StoredMessage, World } from "../state/world.ts";
import { componentsJson } from "../wire/component-json.ts";
import { fileUrl } from "../wire/file-url.ts";
import type { ShownButton, ShownFile, ShownMessage, ShownSelect } from "./shown-message.ts";

const SELECTS: ReadonlySet<number> = new Set([
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
]);

/** A message as people see it now. */
export function showMessage(world: World, message: StoredMessage): ShownMessage {
  const components = componentsJson(world, message.components, message.files);
  const all = [...walkComponents(components)].map(({ component }) => component);
  const texts = all.filter(({ type }) => type === COMPONENT.textDisplay).map(({ content }) => content ?? "");
  const reference = message.reference?.message_id;
  return {
    id: message.id,
    channelId: message.channelId,
    authorId: message.authorId,
    isFromBot: message.authorId === world.bot.id,
    type: message.type,
    content: message.content,
    text: [...(message.content === "" ? [] : [message.content]), ...texts].join("\n"),
    components,
    buttons: all.filter(({ type }) => type === COMPONENT.button).map(showButton),
    selects: all.filter(({ type }) => SELECTS.has(type)).map(showSelect),
    embeds: message.embeds,
    files: message.files.map((file) => showFile(world, file)),
    flags: message.flags,
    isEphemeral: message.visibleTo !== null,
    isThinking: (message.flags & MESSAGE_FLAG.loading) !== 0,
    isV2: (message.flags & MESSAGE_FLAG.isComponentsV2) !== 0,
    pings: message.pings,
    replyTo: typeof reference === "string" ? reference : null,
    threadId: message.threadId,
    editedAtMs: message.editedAtMs,
  };
}

function showButton(button: Component): ShownButton {
  return {
    label: button.label ?? "",
    emoji: button.emoji?.name ?? null,
    customId: button.custom_id ?? null,
    url: button.url ?? null,
    style: button.style ?? 0,
    isDisabled: button.disabled === true,
  };
}

function showSelect(select: Component): ShownSelect {
  return {
    customId: select.custom_id ?? "",
    type: select.type,
    placeholder: select.placeholder ?? "",
    options: select.options ?? [],
  };
}

function showFile(world: World, file: StoredFile): ShownFile {
  return {
    name: file.name,
    url: fileUrl(world, file),
    bytes: file.bytes,
    get text() {
      return new TextDecoder().decode(file.bytes);
    },
  };
}
