import { createHash } from "node:crypto";
import type { Correction } from "../../../briefing/changes/correction.ts";

/** A name that stays the same as long as the same thing is to be said of the same quote: by it a correction is posted once. */
export function nameCorrection(correction: Correction): string {
  const { n } = correction.quote;
  if (correction.kind === "withdrawn") return `${n}:withdrawn`;
  const digest = createHash("sha256")
    .update(correction.now?.exact ?? "")
    .digest("hex");
  return `${n}:${digest.slice(0, 16)}`;
}
