/** One sentence where a count is out of its bounds, both of them allowed. */
export function within(what: string, of: string, count: number, least: number, most: number): readonly string[] {
  if (count >= least && count <= most) return [];
  return [`${what} has ${count} ${of}, not ${least} to ${most}`];
}
