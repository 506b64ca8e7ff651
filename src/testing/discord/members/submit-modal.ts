import type { Json } from "../json.ts";
import { COMPONENT, type Component } from "../state/component.ts";
import type { InteractionState, ModalState, StoredFile } from "../state/world.ts";
import { fileJson } from "../wire/file-json.ts";
import type { Actor } from "./actor.ts";
import type { UploadFile } from "./member.ts";
import { postInteraction } from "./post-interaction.ts";
import type { Turn } from "./turn.ts";
import { upload } from "./upload.ts";

export type FieldValue = string | readonly string[] | readonly UploadFile[];

export type FieldValues = Readonly<Record<string, FieldValue>>;

interface Field {
  readonly component: Component;
  /** Of the label around it, or its own. */
  readonly label: string;
}

/**
 * See `Member.submit`. Fields that are not given go as they stood.
 * @throws {Error} for what Discord's client would not let a person send
 */
export function submitModal(actor: Actor, modal: ModalState | null, values: FieldValues): Turn {
  const opened = modal && openedBy(actor, modal);
  if (!modal || !opened) throw new Error(`No modal stands open before ${actor.user.name}`);
  const { world } = actor;
  const channel = world.channels.get(opened.channelId);
  if (!channel) throw new Error("The modal's channel is gone");
  const fields = modal.components.flatMap(fieldsOf);
  const unknown = Object.keys(values).find((key) => !fields.some((field) => isNamed(field, key)));
  if (unknown !== undefined) {
    throw new Error(`The modal has no field ${unknown}; it has: ${fields.map(({ label }) => label).join(", ")}`);
  }
  const files: StoredFile[] = [];
  const answer = (field: Field): Json => {
    const { component } = field;
    const given = Object.entries(values).find(([key]) => isNamed(field, key))?.[1];
    const base = { type: component.type, id: component.id ?? 0, custom_id: component.custom_id };
    if (component.type === COMPONENT.textInput) return { ...base, value: textOf(field, given) };
    const list = listOf(field, given);
    if (component.type !== COMPONENT.fileUpload) return { ...base, values: list };
    const uploaded = list.map((file) => upload(world, channel.id, file as UploadFile));
    files.push(...uploaded);
    return { ...base, values: uploaded.map(({ id }) => id) };
  };
  const components = modal.components.map((component): Json => {
    const [field] = fieldsOf(component);
    const base = { type: component.type, id: component.id ?? 0 };
    if (!field) return base;
    return component.component ? { ...base, component: answer(field) } : { ...base, components: [answer(field)] };
  });
  const attachments = Object.fromEntries(files.map((file) => [file.id, fileJson(world, file)]));
  return postInteraction(actor, {
    type: 5,
    label: `modal ${modal.title}`,
    channel,
    source: channel.messages.get(opened.sourceMessageId ?? "") ?? null,
    data: { custom_id: modal.custom_id, components, ...(files.length > 0 ? { resolved: { attachments } } : {}) },
  });
}

function openedBy({ world, user }: Actor, modal: ModalState): InteractionState | undefined {
  return [...world.interactions.values()].find((other) => other.modal === modal && other.userId === user.id);
}

function fieldsOf(component: Component): readonly Field[] {
  if (component.component) return [{ component: component.component, label: component.label ?? "" }];
  return (component.components ?? []).map((inner) => ({ component: inner, label: inner.label ?? "" }));
}

function isNamed({ component, label }: Field, key: string): boolean {
  return label === key || component.custom_id === key;
}

function textOf({ component, label }: Field, given: FieldValue | undefined): string {
  const text = given ?? component.value ?? "";
  if (typeof text !== "string") throw new Error(`The field ${label} takes a text`);
  const { min_length: min = 0, max_length: max = 4_000, required = true } = component;
  if (text === "" && required) throw new Error(`The field ${label} is required`);
  if (text !== "" && (text.length < min || text.length > max)) {
    throw new Error(`The field ${label} takes ${min} to ${max} characters`);
  }
  return text;
}

function listOf({ component, label }: Field, given: FieldValue | undefined): readonly (string | UploadFile)[] {
  const defaults = (component.options ?? []).filter((option) => option.default === true).map(({ value }) => value);
  const list: readonly (string | UploadFile)[] = typeof given === "string" ? [given] : (given ?? defaults);
  const { min_values: min = 1, max_values: max = 1, required = true, options } = component;
  if (list.length === 0 && !required) return list;
  if (list.length < min || list.length > max) throw new Error(`The field ${label} takes ${min} to ${max} values`);
  const isFile = component.type === COMPONENT.fileUpload;
  if (list.some((item) => (typeof item === "string") === isFile)) throw new Error(`The field ${label} takes others`);
  const unknown = list.find((item) => options && !options.some(({ value }) => value === item));
  if (unknown !== undefined) throw new Error(`The field ${label} has no value ${unknown}`);
  return list;
}
