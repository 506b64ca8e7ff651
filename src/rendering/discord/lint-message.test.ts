import { describe, expect, it } from "vitest";
import { lintMessage } from "./lint-message.ts";
import { lintModal } from "./lint-modal.ts";
import { BUTTON_STYLE, type Button, COMPONENT, type Component, type Message } from "./message.ts";
import { MODAL_COMPONENT, type Modal } from "./modal.ts";

const text = (content: string) => ({ type: COMPONENT.textDisplay, content });
const button = (custom_id: string, label = "Go"): Button => ({
  type: COMPONENT.button,
  style: BUTTON_STYLE.primary,
  custom_id,
  label,
});
const link = (url: string, label = "Open"): Button => ({
  type: COMPONENT.button,
  style: BUTTON_STYLE.link,
  url,
  label,
});
const row = (...components: readonly Button[]): Component => ({ type: COMPONENT.actionRow, components });
const message = (...components: readonly Component[]): Message => ({ components, files: [] });
const several = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const select = (count: number): Component => ({
  type: COMPONENT.actionRow,
  components: [
    {
      type: COMPONENT.stringSelect,
      custom_id: "pick",
      options: several(count, (index) => ({ label: `Option ${index}`, value: String(index) })),
    },
  ],
});

describe("a message that Discord takes", () => {
  it.each<readonly [string, Message]>([
    ["of 40 components", message(...several(40, () => text("a")))],
    ["of 4,000 characters", message(text("a".repeat(3_999)), { type: COMPONENT.container, components: [text("b")] })],
    ["with 5 buttons in a row", message(row(...several(5, (index) => button(`id${index}`))))],
    ["with a custom_id of 100", message(row(button("a".repeat(100), "b".repeat(80))))],
    ["with a link of 512", message(row(link(`https://a.example/${"b".repeat(494)}`)))],
    ["with 25 options", message(select(25))],
    [
      "with the file it shows",
      {
        components: [{ type: COMPONENT.file, file: { url: "attachment://a.md" } }],
        files: [{ name: "a.md", text: "a" }],
      },
    ],
  ])("%s has no fault", (_, taken) => {
    expect(lintMessage(taken)).toEqual([]);
  });
});

describe("a message that Discord refuses", () => {
  it.each<readonly [string, Message]>([
    ["no component", message()],
    [
      "41 components, one inside another",
      message({ type: COMPONENT.container, components: several(40, () => text("a")) }),
    ],
    ["4,001 characters", message(text("a".repeat(4_000)), text("b"))],
    ["an empty text", message(text(" \n"))],
    ["6 buttons in a row", message(row(...several(6, (index) => button(`id${index}`))))],
    ["an empty row", message(row())],
    ["a custom_id of 101", message(row(button("a".repeat(101))))],
    ["an empty custom_id", message(row(button("")))],
    ["a custom_id twice", message(row(button("a")), row(button("a")))],
    ["a label of 81", message(row(button("a", "b".repeat(81))))],
    ["an empty label", message(row(button("a", "")))],
    ["a button that shows nothing", message(row({ type: COMPONENT.button, style: 1, custom_id: "a" }))],
    ["a link of 513", message(row(link(`https://a.example/${"b".repeat(495)}`)))],
    ["a link to a script", message(row(link("javascript:alert(1)")))],
    ["a link with a blank", message(row(link("https://a.example/b c")))],
    ["26 options", message(select(26))],
    ["a select without options", message(select(0))],
    [
      "a section of 4 texts",
      message({ type: COMPONENT.section, components: several(4, () => text("a")), accessory: button("a") }),
    ],
    ["an empty container", message({ type: COMPONENT.container, components: [] })],
    ["a file that is not there", message({ type: COMPONENT.file, file: { url: "attachment://a.md" } })],
    ["a file that is not shown", { ...message(text("a")), files: [{ name: "a.md", text: "a" }] }],
  ])("for %s is told why, in one sentence", (_, refused) => {
    expect(lintMessage(refused)).toHaveLength(1);
  });
});

describe("a modal", () => {
  const modal: Modal = {
    custom_id: "a",
    title: "b".repeat(45),
    components: [
      {
        type: MODAL_COMPONENT.label,
        label: "c".repeat(45),
        description: "d".repeat(100),
        component: { type: MODAL_COMPONENT.textInput, custom_id: "e", style: 1, min_length: 0, max_length: 4_000 },
      },
    ],
  };
  const [label] = modal.components;

  it("within the limits has no fault", () => {
    expect(lintModal(modal)).toEqual([]);
  });

  it.each<readonly [string, Partial<Modal>]>([
    ["a title of 46", { title: "b".repeat(46) }],
    ["no component", { components: [] }],
    [
      "6 components",
      {
        components: several(6, (index) => ({
          ...label,
          component: { ...label?.component, custom_id: `f${index}` },
        })) as Modal["components"],
      },
    ],
    ["a label of 46", { components: [{ ...label, label: "c".repeat(46) }] as Modal["components"] }],
    ["a custom_id twice", { custom_id: "e" }],
    [
      "an input of 4,001",
      { components: [{ ...label, component: { ...label?.component, max_length: 4_001 } }] as Modal["components"] },
    ],
  ])("with %s is told why, in one sentence", (_, fault) => {
    expect(lintModal({ ...modal, ...fault })).toHaveLength(1);
  });
});
