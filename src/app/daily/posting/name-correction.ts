import { createHash } from "node:crypto";
import type { Correction } from "../../../briefing/changes/correction.ts";

/** A name that stays the same as long as the same thing is to be said of the same quote: by it a correction is posted once. */
export function nameCorrection(correction: Correction): string {
  const { n } = correction.quote;
  if (correction.kind === "withdrawn") return `${n}:withdrawn`;
  return `${n}:${digestOf(correction.now?.exact ?? "")}`;
}

/** What a name says. `says`: whether the given words are what stands in the quote's place. */
export function readCorrectionName(name: string): {
  readonly n: number;
  readonly isWithdrawal: boolean;
  says(exact: string): boolean;
} {
  const [n = "", what] = name.split(":");
  return { n: Number(n), isWithdrawal: what === "withdrawn", says: (exact) => digestOf(exact) === what };
}

function digestOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}
