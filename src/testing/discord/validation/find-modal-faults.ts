import { COMPONENT } from "../state/component.ts";
import { walkComponents } from "../state/walk-components.ts";
import type { ModalState } from "../state/world.ts";
import type { BodyFault } from "./body-fault.ts";

const MAX_COMPONENTS = 5;

/** What is wrong with a modal beyond its shape. https://discord.com/developers/docs/interactions/receiving-and-responding */
export function findModalFaults({ components }: ModalState): readonly BodyFault[] {
  const path = ["data", "components"];
  const seen = new Set<string>();
  const all = [...walkComponents(components, path)];
  return [
    ...(components.length > MAX_COMPONENTS
      ? [{ path, code: "BASE_TYPE_BAD_LENGTH", message: "Must be between 1 and 5 in length." }]
      : []),
    ...all.flatMap(({ component, path: place, parent }): readonly BodyFault[] => {
      const { custom_id: customId, type } = component;
      const isTwice = customId !== undefined && seen.has(customId);
      if (customId !== undefined) seen.add(customId);
      const [min = 0, max = 4_000] = [component.min_length, component.max_length];
      const length = component.value?.length ?? 0;
      return [
        ...(isTwice
          ? [
              fault(
                [...place, "custom_id"],
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated",
              ),
            ]
          : []),
        ...(type === COMPONENT.textInput && (min > max || length > max)
          ? [fault([...place, "value"], "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`)]
          : []),
        ...(type === COMPONENT.textInput && parent?.type === COMPONENT.actionRow && component.label === undefined
          ? [fault([...place, "label"], "BASE_TYPE_REQUIRED", "This field is required")]
          : []),
        ...(type === COMPONENT.textInput && parent?.type === COMPONENT.label && component.label !== undefined
          ? [fault([...place, "label"], "OUR_RULE_LABEL_TWICE", "The label around it has the text")]
          : []),
      ];
    }),
  ];
}

function fault(path: readonly (string | number)[], code: string, message: string): BodyFault {
  return { path, code, message };
}
