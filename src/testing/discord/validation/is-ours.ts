import type { BodyFault } from "./body-fault.ts";

/** Whether Discord would let it pass. */
export function isOurs({ code }: BodyFault): boolean {
  return code.startsWith("OUR_RULE_");
}
