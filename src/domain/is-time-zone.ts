/** Whether this names an IANA time zone that the runtime knows, such as "Europe/Berlin". */
export function isTimeZone(name: string): boolean {
  // Also an offset such as "+02:00" is taken by Intl, but it is no zone: it knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}
