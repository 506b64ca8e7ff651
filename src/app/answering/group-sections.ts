/**
 * Puts claims of one section together, the sections in the order in which they first come: a repaired claim comes after all
 * others, whatever story it belongs to.
 */
export function groupSections<C extends { readonly section?: string }>(claims: readonly C[]): readonly C[] {
  return [...Map.groupBy(claims, ({ section }) => section).values()].flat();
}
