import type { Control, ControlAction } from "./control.ts";

type ControlOf<A extends ControlAction> = Extract<Control, { readonly action: A }>;

/** What follows the action. A table, so that an action without its words does not compile. */
const WORDS: { readonly [A in ControlAction]: (control: ControlOf<A>) => readonly (string | number)[] } = {
  page: ({ answerId, page }) => [answerId, page],
  context: ({ answerId, index }) => [answerId, index],
  sources: ({ answerId }) => [answerId],
  further: ({ answerId }) => [answerId],
  publish: ({ answerId }) => [answerId],
  why: ({ answerId }) => [answerId],
  good: ({ answerId }) => [answerId],
  bad: ({ answerId }) => [answerId],
  reason: ({ answerId, verdict }) => [answerId, verdict],
  add: () => [],
};

/**
 * A control as a `custom_id`: "page:k3v9q2xa:1". Ids of answers hold no colon and at most 64 characters, so that it stays under
 * the 100 that Discord takes. `readControl` reads it.
 */
export function writeControl(control: Control): string {
  const words = (WORDS[control.action] as (control: Control) => readonly (string | number)[])(control);
  return [control.action, ...words].join(":");
}
