const MAX_LENGTH = 200;

/** A feed's title as it is kept: some put a whole description there. Null where nothing is left. */
export function fitTitle(title: string | null): string | null {
  const fitting = title?.trim().slice(0, MAX_LENGTH).toWellFormed().trim() ?? "";
  return fitting === "" ? null : fitting;
}
