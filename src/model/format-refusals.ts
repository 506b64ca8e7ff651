import type { DraftClaim } from "../domain/draft.ts";
import { fence } from "./fence.ts";

/** Lists refused claims for a repair, each as the model wrote it, with why it was refused. */
export function formatRefusals(
  refused: readonly { readonly draft: DraftClaim; readonly reasons: readonly string[] }[],
): string {
  const items = refused.map(({ draft, reasons }, index) => {
    // JSON, so that no text of a claim can pass for a reason.
    const lines = [`Claim ${index + 1}: ${JSON.stringify(draft)}`, ...reasons.map((reason) => `- ${reason}`)];
    return lines.join("\n");
  });
  return fence("refused claims", items.join("\n\n"));
}
