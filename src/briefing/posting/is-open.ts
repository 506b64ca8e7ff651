import type { PostingRecord } from "./posting-record.ts";

/**
 * Whether there is still something to do on a posting that is due. One that was given up while the clock was wrong is taken up
 * again where its time has not passed after all.
 */
export function isOpen({ state, giveUpAt }: Pick<PostingRecord, "state" | "giveUpAt">, now: Date): boolean {
  if (state === "posted") return false;
  return state === "claimed" || state === "composed" || now.getTime() <= Date.parse(giveUpAt);
}
