/** The options of `article add` that say what to add. */
const SOURCES = ["link", "file", "text"];

/** Whether a member called `article add` without a source, and so wants the form to fill in. */
export function namesNothing(values: Readonly<Record<string, unknown>>): boolean {
  return SOURCES.every((name) => values[name] === undefined);
}
