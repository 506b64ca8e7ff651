import type { Quantity } from "./quantity.ts";
import { tellingStems } from "./telling-stems.ts";

/** Whether a claim tells "the second closure" as "the second time that it was closed", or as the second time of a closure. */
export function isTimeOf(text: string, claimed: Quantity, said: Quantity): boolean {
  if (claimed.kind !== "ordinal" || claimed.nouns[0] !== "time" || said.kind !== "ordinal") return false;
  const stems = new Set(tellingStems(text));
  return claimed.value === said.value && said.heads.some((head) => stems.has(head));
}
