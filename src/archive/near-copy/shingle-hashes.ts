import { breathe } from "../../threads/breathe.ts";

const SHINGLE_WORDS = 5;
/** Words before others may have their turn: about a millisecond. Most articles have fewer. */
const STEP_WORDS = 4_096;

/** Letters and digits are words; in scripts written without spaces each character counts as one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu;

/** FNV-1a over UTF-16 code units, finished with MurmurHash3's mixer, for FNV alone leaves the high bits of short words alike. */
function hashWords(words: readonly string[], first: number): number {
  let hash = 0x811c9dc5;
  for (let i = first; i < first + SHINGLE_WORDS; i++) {
    const word = words[i] ?? "";
    for (let j = 0; j < word.length; j++) hash = Math.imul(hash ^ word.charCodeAt(j), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The set of a text's runs of five words (Broder's shingles), each as a 32-bit hash; case, punctuation and space do not count.
 * In steps: a book's take a fifth of a second.
 */
export async function shingleHashes(text: string): Promise<ReadonlySet<number>> {
  const words: string[] = [];
  for (const [word] of text.normalize("NFKC").toLowerCase().matchAll(WORD)) {
    words.push(word);
    if (words.length % STEP_WORDS === 0) await breathe();
  }
  const hashes = new Set<number>();
  for (let first = 0; first + SHINGLE_WORDS <= words.length; first++) {
    hashes.add(hashWords(words, first));
    if (first % STEP_WORDS === STEP_WORDS - 1) await breathe();
  }
  return hashes;
}
