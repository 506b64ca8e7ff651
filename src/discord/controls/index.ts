import type { Control, ControlAction } from "../../rendering/discord/control.ts";
import { add } from "./add.ts";
import { context } from "./context.ts";
import type { ControlAct } from "./control-act.ts";
import { further } from "./further.ts";
import { page } from "./page.ts";
import { publish } from "./publish.ts";
import { bad, good } from "./rate.ts";
import { sources } from "./sources.ts";
import { why } from "./why.ts";

/** What each button does; null: what stands on forms only. */
const ACTS: { readonly [A in ControlAction]: ControlAct<Extract<Control, { readonly action: A }>> | null } = {
  page,
  context,
  sources,
  why,
  further,
  publish,
  good,
  bad,
  reason: null,
  add,
};

/** What a button does; null for what is no button. */
export function controlAct(control: Control): ControlAct | null {
  // The table ties each action to its own control, which TypeScript cannot follow through an index.
  return ACTS[control.action] as ControlAct | null;
}
