import { analyse } from "./analyse.ts";

const DEFINITION = /((?:\p{Lu}[\p{L}’'-]*\s+(?:(?:of|for|the|and|on|in)\s+){0,2}){1,8})\(([\p{Lu}]{2,8})\)/gu;

/**
 * The short forms that a text introduces, "Northern Ferry Alliance (NFA)", by term, with the terms of the long form.
 * A short form counts only where the long form's capitals spell it.
 */
export function readAliases(text: string, language: string | null): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, readonly string[]>();
  for (const [, long = "", short = ""] of text.matchAll(DEFINITION)) {
    const words = long.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    const last = words.slice(-short.length);
    if (last.map((word) => word.charAt(0)).join("") !== short) continue;
    const term = analyse(short, language)[0]?.term;
    if (term !== undefined)
      aliases.set(
        term,
        analyse(last.join(" "), language).map((token) => token.term),
      );
  }
  return aliases;
}
