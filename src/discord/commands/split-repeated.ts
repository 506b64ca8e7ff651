/**
 * Parts what a member typed for an option that may be given several times. Commas part; in web addresses, which hold commas
 * themselves, only those before a space, at the end, or before the next address do, and so does a space.
 */
export function splitRepeated(typed: string): readonly string[] {
  const parts = /:\/\//.test(typed) ? typed.split(/,?\s+|,(?=https?:\/\/|$)/i) : typed.split(",");
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
