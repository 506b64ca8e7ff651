import type { Quantity } from "./quantity.ts";

/** Whether a figure of a claim says no number: "one" as a pronoun, "second" as a unit of time, "half" of a compound. */
export function isIdle(text: string, { span, kind, value, unit, heads, of }: Quantity): boolean {
  const written = text.slice(span.start, span.end).toLowerCase();
  if (written === "one") return of === null && (heads.length === 0 || /^\s+of\b/u.test(text.slice(span.end)));
  if (kind === "ordinal" && value === 2) return /(?:per|a split|every)\s$/iu.test(text.slice(0, span.start));
  return unit === null && written === "half" && /^[- ](?:brother|sister|way|time)/u.test(text.slice(span.end));
}
