import type { Run } from "../outline/block.ts";
import { writeRuns } from "./write-runs.ts";

/**
 * The bar at the side that Discord shows for a block quote, before every line of somebody else's words but blank ones at the end:
 * of a message's last line Discord would take the blank behind the bar's sign, and show the sign.
 */
export function writeQuote(runs: readonly Run[]): string {
  const words = writeRuns(runs).trimEnd();
  if (words === "") return "";
  return words
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
