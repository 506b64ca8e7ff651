import { createHash } from "node:crypto";

/** Discord takes up to 25 characters. */
const LENGTH = 25;

/** The nonce of a message: the same for every attempt and process, and another for every other message. */
export function nonceOf(guild: string, key: string, index: number): string {
  return createHash("sha256")
    .update(JSON.stringify([guild, key, index]))
    .digest("base64url")
    .slice(0, LENGTH);
}
