import type { SentenceReading } from "./sentence-reading.ts";

/** Reads each sentence once, however many others it is compared with. */
export function remember<T extends NonNullable<unknown>>(
  read: (sentence: SentenceReading) => T,
): (sentence: SentenceReading) => T {
  const known = new WeakMap<SentenceReading, T>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const now = read(sentence);
    known.set(sentence, now);
    return now;
  };
}
