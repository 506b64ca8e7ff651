const OUTER = /^[^\p{L}\p{N}@#$£€&%]+|[^\p{L}\p{N}@#$£€&%+]+$/gu;

/**
 * Reads the words of a text as they are spelt, signs and digits among their letters included; of compounds their parts as well.
 * Possessives lose their ending.
 */
export function readSpellings(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .replace(/[’ʼ]/gu, "'")
    .split(/[\s\u00A0]+|[–—]|\.{2,}|…/u)
    .flatMap((piece) => {
      const bare = piece.replace(OUTER, "");
      const parts = bare.split(/[-‐‑/]/u).map((part) => part.replace(OUTER, ""));
      return [bare, ...(parts.length > 1 ? parts : [])];
    })
    .map((word) => word.replace(/'s?$/u, ""))
    .filter((word) => /\p{L}/u.test(word));
}
