import { MODAL_COMPONENT, type Modal } from "./modal.ts";
import { writeControl } from "./write-control.ts";

/** The `custom_id` of the field in which the reason stands. */
export const REASON_FIELD = "reason";

/** As much as feedback keeps. */
const REASON_LENGTH = 1_000;

/** Asks what was bad about an answer; a member may leave it open. */
export function reasonModal(answerId: string): Modal {
  return {
    custom_id: writeControl({ action: "reason", answerId, verdict: "bad" }),
    title: "What is wrong with this answer?",
    components: [
      {
        type: MODAL_COMPONENT.label,
        label: "What is wrong?",
        description: "Kept with the answer, for your editors. You may leave it empty.",
        component: {
          type: MODAL_COMPONENT.textInput,
          custom_id: REASON_FIELD,
          style: 2,
          required: false,
          max_length: REASON_LENGTH,
          placeholder: "A claim its quote does not bear out, a source that is missing, an old figure …",
        },
      },
    ],
  };
}
