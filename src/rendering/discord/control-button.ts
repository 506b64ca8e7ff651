import type { Control } from "./control.ts";
import { type ActionButton, BUTTON_STYLE, COMPONENT } from "./message.ts";
import { writeControl } from "./write-control.ts";

/** A quiet button that does what its control says. */
export function controlButton(label: string, control: Control): ActionButton {
  return { type: COMPONENT.button, style: BUTTON_STYLE.secondary, custom_id: writeControl(control), label };
}
