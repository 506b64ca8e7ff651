import { LIMITS } from "./limits.ts";
import { type FileUpload, type Label, MODAL_COMPONENT, type Modal, type TextInput } from "./modal.ts";
import { within } from "./within.ts";

/** What Discord would refuse a modal for, in sentences; none where it is in order. */
export function lintModal({ custom_id, title, components }: Modal): readonly string[] {
  const ids = [custom_id, ...components.map(({ component }) => component.custom_id)];
  return [
    ...within("a modal", "characters of title", title.length, 1, LIMITS.modalTitle),
    ...within("a modal", "components", components.length, 1, LIMITS.modalComponents),
    ...ids.flatMap((id) => within(`the custom_id ${id}`, "characters", id.length, 1, LIMITS.customId)),
    ...(new Set(ids).size < ids.length ? ["a custom_id stands twice"] : []),
    ...components.flatMap(labelFaults),
  ];
}

function labelFaults({ label, description = "-", component }: Label): readonly string[] {
  return [
    ...within("a label", "characters", label.length, 1, LIMITS.labelText),
    ...within("a label", "characters of description", description.length, 1, LIMITS.labelDescription),
    ...(component.type === MODAL_COMPONENT.textInput ? inputFaults(component) : uploadFaults(component)),
  ];
}

function inputFaults({ placeholder = "", value = "", min_length = 0, max_length = 1 }: TextInput): readonly string[] {
  return [
    ...within("an input", "characters of placeholder", placeholder.length, 0, LIMITS.inputPlaceholder),
    ...within("an input", "characters of value", value.length, 0, LIMITS.inputValue),
    ...within("an input", "as its least length", min_length, 0, LIMITS.inputValue),
    ...within("an input", "as its greatest length", max_length, Math.max(1, min_length), LIMITS.inputValue),
  ];
}

function uploadFaults({ min_values = 1, max_values = 1 }: FileUpload): readonly string[] {
  return [
    ...within("an upload", "files at least", min_values, 0, LIMITS.uploadedFiles),
    ...within("an upload", "files at most", max_values, Math.max(1, min_values), LIMITS.uploadedFiles),
  ];
}
