import { type Label, MODAL_COMPONENT, type Modal, type TextInputStyle } from "./modal.ts";
import { writeControl } from "./write-control.ts";

/** The form through which files, a link or pasted text become articles. Fields are named as the options of "article add" are. */
export function addArticleModal(): Modal {
  return {
    custom_id: writeControl({ action: "add" }),
    title: "Add articles",
    components: [
      {
        type: MODAL_COMPONENT.label,
        label: "Files",
        description: "Saved pages and documents: text, HTML, PDF, Word or JSON. Or fill in one of the next two.",
        component: {
          type: MODAL_COMPONENT.fileUpload,
          custom_id: "file",
          required: false,
          min_values: 0,
          max_values: 10,
        },
      },
      field("link", "Or a link", "The address of a page or document, beginning with https://", { style: 1 }),
      field("text", "Or the text itself", "Pasted as it is; it becomes one article.", { style: 2 }),
      field("title", "Title", "What to call pasted text. Its opening words unless given.", {
        style: 1,
        maxLength: 500,
      }),
      field("collection", "Collection", "Put what is added into this collection.", { style: 1, maxLength: 100 }),
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
