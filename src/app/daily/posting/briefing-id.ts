import { createHash } from "node:crypto";

const LENGTH = 12;

/** The id that a posting's answer is kept under: whoever composes it after a crash finds what was composed before it. */
export function briefingId(kind: "posting" | "correction", key: string): string {
  const digest = createHash("sha256").update(`${kind}:${key}`).digest("hex");
  return `d${digest.slice(0, LENGTH - 1)}`;
}
