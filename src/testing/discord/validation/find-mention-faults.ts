import type { BodyFault } from "./body-fault.ts";
import type { AllowedMentions } from "./message-body.ts";

/** Our own rule: every message says that nobody is notified. Discord's default notifies everyone whom a text names. */
export function findMentionFaults(allowed: AllowedMentions | null | undefined): readonly BodyFault[] {
  const isNobody =
    allowed?.parse?.length === 0 && (allowed.users ?? []).length === 0 && (allowed.roles ?? []).length === 0;
  if (isNobody) return [];
  const message = allowed ? "It lets somebody be notified" : "It is missing: whoever the text names would be notified";
  return [{ path: ["allowed_mentions"], code: "OUR_RULE_MENTIONS", message }];
}
