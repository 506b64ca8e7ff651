import type { Words } from "../words/en.ts";
import { MODAL_COMPONENT, type Modal } from "./modal.ts";
import { writeControl } from "./write-control.ts";

/** The `custom_id` of the field in which the reason stands. */
export const REASON_FIELD = "reason";

/** As much as feedback keeps. */
const REASON_LENGTH = 1_000;

/** Asks what was bad about an answer; a member may leave it open. */
export function reasonModal(answerId: string, { feedback }: Words): Modal {
  return {
    custom_id: writeControl({ action: "reason", answerId, verdict: "bad" }),
    title: feedback.title,
    components: [
      {
        type: MODAL_COMPONENT.label,
        label: feedback.label,
        description: feedback.description,
        component: {
          type: MODAL_COMPONENT.textInput,
          custom_id: REASON_FIELD,
          style: 2,
          required: false,
          max_length: REASON_LENGTH,
          placeholder: feedback.placeholder,
        },
      },
    ],
  };
}
