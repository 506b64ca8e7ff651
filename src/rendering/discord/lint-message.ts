import { LIMITS } from "./limits.ts";
import { type ActionRow, type Button, COMPONENT, type Component, type Message, type StringSelect } from "./message.ts";
import { within } from "./within.ts";

type ComponentType = Component["type"] | Button["type"] | StringSelect["type"];
type Any = Component | Button | StringSelect;
type AnyOf<T extends ComponentType> = Extract<Any, { readonly type: T }>;

/** What is wrong with one component by itself, its children left out. */
const RULES: { readonly [T in ComponentType]: (component: AnyOf<T>) => readonly string[] } = {
  [COMPONENT.textDisplay]: ({ content }) => (content.trim() === "" ? ["an empty text"] : []),
  [COMPONENT.separator]: () => [],
  [COMPONENT.file]: () => [],
  [COMPONENT.section]: ({ components }) => within("a section", "texts", components.length, 1, LIMITS.sectionTexts),
  [COMPONENT.container]: ({ components }) => within("a container", "components", components.length, 1, Infinity),
  [COMPONENT.actionRow]: ({ components }) => within("a row", "components", components.length, 1, LIMITS.buttonsInRow),
  [COMPONENT.button]: buttonFaults,
  [COMPONENT.stringSelect]: selectFaults,
};

/**
 * What Discord would refuse a message for, counted as Discord counts, in sentences; none where it is in order. Text is counted
 * in UTF-16 code units, which are never fewer than Discord's characters. A fault is a defect of the program: nothing that has
 * one may be sent.
 */
export function lintMessage({ components, files }: Message): readonly string[] {
  const all = components.flatMap(nested);
  const ids = all.flatMap((component) => ("custom_id" in component ? [component.custom_id] : []));
  const text = all.reduce((sum, it) => sum + (it.type === COMPONENT.textDisplay ? it.content.length : 0), 0);
  return [
    ...within("a message", "components", all.length, 1, LIMITS.components),
    ...within("a message", "characters of text", text, 0, LIMITS.text),
    ...all.flatMap((component) => (RULES[component.type] as (component: Any) => readonly string[])(component)),
    ...ids.flatMap((id) => within(`the custom_id ${id}`, "characters", id.length, 1, LIMITS.customId)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the custom_id ${id} stands twice`),
    ...fileFaults(all, files),
  ];
}

function nested(component: Component): readonly Any[] {
  switch (component.type) {
    case COMPONENT.container:
      return [component, ...component.components.flatMap(nested)];
    case COMPONENT.section:
      return [component, ...component.components, component.accessory];
    case COMPONENT.actionRow:
      return [component, ...(component as ActionRow).components];
    default:
      return [component];
  }
}

function buttonFaults(button: Button): readonly string[] {
  if ("url" in button) {
    return [
      ...within("a button", "characters of label", button.label.length, 1, LIMITS.buttonLabel),
      ...within("a button", "characters of URL", button.url.length, 1, LIMITS.buttonUrl),
      ...(/^https?:\/\/[\x21-\x7e]+$/.test(button.url) ? [] : [`a button leads to ${button.url}`]),
    ];
  }
  const hasFace = button.label !== undefined || button.emoji !== undefined;
  return [
    ...(hasFace ? [] : ["a button shows neither label nor emoji"]),
    ...within("a button", "characters of label", button.label?.length ?? 1, 1, LIMITS.buttonLabel),
  ];
}

function selectFaults({ options, placeholder = "" }: StringSelect): readonly string[] {
  const values = options.map(({ value }) => value);
  return [
    ...within("a select", "options", options.length, 1, LIMITS.selectOptions),
    ...within("a select", "characters of placeholder", placeholder.length, 0, LIMITS.placeholder),
    ...(new Set(values).size < values.length ? ["a select has a value twice"] : []),
    ...options.flatMap(({ label, value, description = "-" }) => [
      ...within("an option", "characters of label", label.length, 1, LIMITS.optionLabel),
      ...within("an option", "characters of value", value.length, 1, LIMITS.optionValue),
      ...within("an option", "characters of description", description.length, 1, LIMITS.optionDescription),
    ]),
  ];
}

function fileFaults(all: readonly Any[], files: Message["files"]): readonly string[] {
  const shown = all.flatMap((it) => (it.type === COMPONENT.file ? [it.file.url.replace(/^attachment:\/\//, "")] : []));
  const names = files.map(({ name }) => name);
  return [
    ...within("a message", "files", files.length, 0, LIMITS.files),
    ...names.filter((name) => !/^[\w.-]+$/.test(name)).map((name) => `a file is named ${name}`),
    ...(new Set(names).size < names.length ? ["two files have one name"] : []),
    ...names.filter((name) => !shown.includes(name)).map((name) => `the file ${name} is not shown`),
    ...shown.filter((name) => !names.includes(name)).map((name) => `the file ${name} is shown and not there`),
    ...files.filter(({ text }) => text === "").map(({ name }) => `the file ${name} is empty`),
  ];
}
