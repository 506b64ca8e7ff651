import type { AddSummary } from "../app/result.ts";
import { counted } from "./counted.ts";
import type { Words } from "./words/en.ts";

/** What became of all that was to be added, in numbers. */
export function addCounts({ added, revised, unchanged, copies, failed }: AddSummary, words: Words): string {
  const { changes, nouns, language } = words;
  const number = ({ length }: readonly unknown[]) => length.toLocaleString(language);
  const counts = [
    changes.added(number(added)),
    ...(revised.length > 0 ? [changes.revised(number(revised))] : []),
    ...(copies.length > 0 ? [counted(copies.length, nouns.nearCopy, words)] : []),
    changes.unchanged(number(unchanged)),
    changes.failed(number(failed)),
  ];
  return `${counts.join(", ")}.`;
}
