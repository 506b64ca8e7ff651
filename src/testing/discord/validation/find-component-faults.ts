import { COMPONENT, type Component } from "../state/component.ts";
import { type PlacedComponent, walkComponents } from "../state/walk-components.ts";
import type { BodyFault } from "./body-fault.ts";

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4_000;
const MAX_ROWS = 5;
const LINK = 5;
const PREMIUM = 6;

/**
 * What is wrong with a message's components beyond their shape.
 * https://discord.com/developers/docs/components/reference
 */
export function findComponentFaults(components: readonly Component[], isV2: boolean): readonly BodyFault[] {
  const all = [...walkComponents(components)];
  return [...(isV2 ? v2Faults(all) : v1Faults(components)), ...idFaults(all), ...all.flatMap(componentFaults)];
}

function v2Faults(all: readonly PlacedComponent[]): readonly BodyFault[] {
  const text = all.reduce((sum, { component }) => {
    return component.type === COMPONENT.textDisplay ? sum + (component.content ?? "").length : sum;
  }, 0);
  return [
    ...(all.length > MAX_COMPONENTS
      ? [
          at(
            ["components"],
            "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
            `The maximum is 40 components; got ${all.length}`,
          ),
        ]
      : []),
    ...(text > MAX_TEXT
      ? [at(["components"], "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", `The maximum is 4000 characters; got ${text}`)]
      : []),
  ];
}

function v1Faults(components: readonly Component[]): readonly BodyFault[] {
  return [
    ...(components.length > MAX_ROWS
      ? [at(["components"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")]
      : []),
    ...components.flatMap(({ type }, index) =>
      type === COMPONENT.actionRow
        ? []
        : [
            at(
              ["components", index, "type"],
              "UNION_TYPE_CHOICES",
              "Only action rows without the flag IS_COMPONENTS_V2",
            ),
          ],
    ),
  ];
}

function idFaults(all: readonly PlacedComponent[]): readonly BodyFault[] {
  const customIds = new Set<string>();
  const ids = new Set<number>();
  return all.flatMap(({ component: { custom_id: customId, id }, path }) => {
    const isTwice = typeof customId === "string" && customIds.has(customId);
    const isNumberTwice = typeof id === "number" && id !== 0 && ids.has(id);
    if (typeof customId === "string") customIds.add(customId);
    if (typeof id === "number") ids.add(id);
    return [
      ...(isTwice
        ? [at([...path, "custom_id"], "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")]
        : []),
      ...(isNumberTwice ? [at([...path, "id"], "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated")] : []),
    ];
  });
}

function componentFaults({ component, path }: PlacedComponent): readonly BodyFault[] {
  if (component.type === COMPONENT.actionRow) return rowFaults(component, path);
  if (component.type === COMPONENT.button) return buttonFaults(component, path);
  if (component.type === COMPONENT.stringSelect) return selectFaults(component, path);
  if (component.type === COMPONENT.textDisplay && component.content?.trim() === "") {
    return [at([...path, "content"], "BASE_TYPE_REQUIRED", "This field is required")];
  }
  return [];
}

function rowFaults({ components = [] }: Component, path: readonly (string | number)[]): readonly BodyFault[] {
  const buttons = components.filter(({ type }) => type === COMPONENT.button).length;
  if (buttons === components.length || (buttons === 0 && components.length === 1)) return [];
  return [
    at([...path, "components"], "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A row holds up to five buttons or one select"),
  ];
}

function buttonFaults(button: Component, path: readonly (string | number)[]): readonly BodyFault[] {
  const isLink = button.style === LINK;
  const isPremium = button.style === PREMIUM;
  const isNamed = button.custom_id !== undefined && button.custom_id !== null;
  const hasUrl = typeof button.url === "string";
  const isBlank = (button.label ?? "").trim() === "" && !button.emoji;
  return [
    ...(isLink && isNamed
      ? [at([...path, "custom_id"], "COMPONENT_CUSTOM_ID_FORBIDDEN", "A custom id and url cannot both be specified")]
      : []),
    ...(isLink && !hasUrl ? [at([...path, "url"], "BASE_TYPE_REQUIRED", "This field is required")] : []),
    ...(isLink && hasUrl && !/^(?:https?|discord):\/\//i.test(button.url ?? "")
      ? [at([...path, "url"], "URL_TYPE_INVALID_SCHEME", 'Scheme must be one of ("http", "https", "discord").')]
      : []),
    ...(!isLink && hasUrl ? [at([...path, "url"], "COMPONENT_URL_FORBIDDEN", "Only link buttons have a url")] : []),
    ...(!isLink && !isPremium && !isNamed
      ? [at([...path, "custom_id"], "BASE_TYPE_REQUIRED", "A custom id is required")]
      : []),
    ...(isBlank && !isPremium ? [at(path, "BUTTON_COMPONENT_LABEL_REQUIRED", "A label or an emoji is required")] : []),
  ];
}

function selectFaults(select: Component, path: readonly (string | number)[]): readonly BodyFault[] {
  const options = select.options ?? [];
  const values = new Set<string>();
  const max = select.max_values ?? 1;
  return [
    ...options.flatMap(({ value }, index) => {
      const isTwice = values.has(value);
      values.add(value);
      return isTwice
        ? [
            at(
              [...path, "options", index, "value"],
              "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
              "Value is already used",
            ),
          ]
        : [];
    }),
    ...((select.min_values ?? 1) > max || max > options.length
      ? [at([...path, "max_values"], "SELECT_COMPONENT_BAD_RANGE", "min_values ≤ max_values ≤ number of options")]
      : []),
    ...(options.filter((option) => option.default === true).length > max
      ? [at([...path, "options"], "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "More defaults than max_values")]
      : []),
  ];
}

function at(path: readonly (string | number)[], code: string, message: string): BodyFault {
  return { path, code, message };
}
