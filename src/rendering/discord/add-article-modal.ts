import type { Words } from "../words/en.ts";
import { type Label, MODAL_COMPONENT, type Modal, type TextInputStyle } from "./modal.ts";
import { writeControl } from "./write-control.ts";

/** The form through which files, a link or pasted text become articles. Fields are named as the options of "article add" are. */
export function addArticleModal({ form }: Words): Modal {
  return {
    custom_id: writeControl({ action: "add" }),
    title: form.title,
    components: [
      {
        type: MODAL_COMPONENT.label,
        label: form.files,
        description: form.filesHint,
        component: {
          type: MODAL_COMPONENT.fileUpload,
          custom_id: "file",
          required: false,
          min_values: 0,
          max_values: 10,
        },
      },
      field("link", form.link, form.linkHint, { style: 1 }),
      field("text", form.text, form.textHint, { style: 2 }),
      field("title", form.name, form.nameHint, {
        style: 1,
        maxLength: 500,
      }),
      field("collection", form.collection, form.collectionHint, { style: 1, maxLength: 100 }),
    ],
  };
}

function field(
  custom_id: string,
  label: string,
  description: string,
  { style, maxLength = 4_000 }: { readonly style: TextInputStyle; readonly maxLength?: number },
): Label {
  return {
    type: MODAL_COMPONENT.label,
    label,
    description,
    component: { type: MODAL_COMPONENT.textInput, custom_id, style, required: false, max_length: maxLength },
  };
}
