import type { FeedReading } from "../app/feeds/reading/poll-report.ts";
import type { Words } from "./words/en.ts";
import { FEED_WORDS } from "./words/feed-words.ts";

/** What one reading of a feed came to. */
export function readingFacts(reading: FeedReading, { language }: Words): readonly string[] {
  const { kind, fault, added, revised, known, left, failed } = reading;
  const { counts, readings, failed: failedLabel } = FEED_WORDS[language];
  if (kind === "failed") return [`${failedLabel}: ${fault ?? ""}`];
  if (kind !== "read") return [readings[kind]];
  const numbers = {
    added: added.length,
    revised: revised.length,
    known,
    left,
    failed: failed.length,
  };
  const told = (Object.keys(numbers) as (keyof typeof numbers)[]).flatMap((name) =>
    numbers[name] === 0 ? [] : [counts[name](numbers[name].toLocaleString(language))],
  );
  return told.length === 0 ? [counts.nothing] : told;
}
