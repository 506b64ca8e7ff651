import type { BodyFault } from "./body-fault.ts";

/** A fault when a text is longer than `max` UTF-16 code units, as a list of none or one. */
export function lengthFault(
  text: string | null | undefined,
  max: number,
  path: readonly (string | number)[],
): readonly BodyFault[] {
  if (typeof text !== "string" || text.length <= max) return [];
  return [{ path, code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${max} or fewer in length.` }];
}
