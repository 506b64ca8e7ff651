/** A gateway that resumes may tell of an event twice, at most within its replay. */
const REMEMBERED = 10_000;

/** @returns tells whether an id is seen for the first time; of more than so many the oldest are forgotten */
export function rememberIds(most = REMEMBERED): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    const isNew = !seen.has(id);
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return isNew;
  };
}
