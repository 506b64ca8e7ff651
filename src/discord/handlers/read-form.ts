import { type APIModalSubmission, ComponentType } from "discord.js";
import { type Attachment, readAttachments } from "../commands/attachment.ts";

/** What a member filled into a form. */
export interface FilledForm {
  /** By the custom_id of the field. */
  readonly texts: ReadonlyMap<string, string>;
  /** The values that name what was uploaded, by the custom_id of the field. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly attachments: ReadonlyMap<string, Attachment>;
}

export function readForm({ components, resolved }: APIModalSubmission): FilledForm {
  const texts = new Map<string, string>();
  const files = new Map<string, readonly string[]>();
  for (const field of components) {
    if (field.type !== ComponentType.Label) continue;
    const { component } = field;
    if (component.type === ComponentType.TextInput) texts.set(component.custom_id, component.value);
    if (component.type === ComponentType.FileUpload) files.set(component.custom_id, component.values);
  }
  return { texts, files, attachments: readAttachments(Object.values(resolved?.attachments ?? {})) };
}
