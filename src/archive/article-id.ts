import { createHash } from "node:crypto";

/** Crockford's base 32: no i, l, o, u, so that an id survives being read aloud and typed. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const SHORTEST = 8;

/**
 * The ids an article may have, shortest first: prefixes of the hash of what identifies it (its URL key, else the revision it
 * came with). The first that no other article holds is taken, so a document gets the same id in an archive that is built
 * again. 8 characters are 40 bits: among 100,000 articles the chance that any id needs a ninth is 0.5 %.
 */
export function* articleIds(identity: string): Generator<string, void> {
  const digest = createHash("sha256").update(identity).digest();
  let bits = "";
  for (const byte of digest) bits += byte.toString(2).padStart(8, "0");
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join("");
  for (let length = SHORTEST; length <= letters.length; length++) yield letters.slice(0, length);
}
