import type { AddSummary } from "../app/result.ts";
import { counted } from "./counted.ts";

/** What became of all that was to be added, in numbers. */
export function addCounts({ added, revised, unchanged, copies, failed }: AddSummary): string {
  const counts = [
    `${added.length} added`,
    ...(revised.length > 0 ? [`${revised.length} revised`] : []),
    ...(copies.length > 0 ? [counted(copies.length, "near-copy", "near-copies")] : []),
    `${unchanged.length} unchanged`,
    `${failed.length} failed`,
  ];
  return `${counts.join(", ")}.`;
}
