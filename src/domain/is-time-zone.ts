/** Asking Intl takes a tenth of a millisecond, and the same few zones are asked for with every document that is read. */
const known = new Set<string>();
const MOST_KNOWN = 1_000;

/** Whether this names an IANA time zone that the runtime knows, such as "Europe/Berlin". */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  // Also an offset such as "+02:00" is taken by Intl, but it is no zone: it knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
  if (known.size < MOST_KNOWN) known.add(name);
  return true;
}
