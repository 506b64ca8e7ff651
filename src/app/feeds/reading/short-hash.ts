import { createHash } from "node:crypto";

/** 60 bits: among a thousand items of a feed, two are taken for one in less than one of a trillion feeds. */
const LENGTH = 10;

/** A text's hash, short enough that a thousand of them can be kept in one small document. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, LENGTH);
}
