import { HTTPError } from "discord.js";

/** How Node and its HTTP client name what goes wrong on the way to a server. */
const NETWORK = /^(?:E[A-Z_]+|UND_ERR_\w+)$/u;

/**
 * Whether a fault is likely to pass by itself: Discord answered with a 5xx, or not at all. What was asked may have been done
 * nevertheless.
 */
export function isPassing(fault: unknown): boolean {
  if (fault instanceof HTTPError) return fault.status >= 500;
  if (!(fault instanceof Error)) return false;
  if (fault.name === "AbortError") return true;
  return "code" in fault && typeof fault.code === "string" && NETWORK.test(fault.code);
}
