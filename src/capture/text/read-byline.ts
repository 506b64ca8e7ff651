const OPENING =
  /^(?:by|written by|words by|reported by|report by|story by|author|byline|von|par|por)(?::\s*|\s+)(?=\p{Lu})/iu;
const PARTICLE = "(?:de|del|della|der|den|di|da|dos|du|van|von|bin|bint|ibn|al|el|la|le|y|st\\.?)";
const NAME = `(?:${PARTICLE}\\s+)*\\p{Lu}[\\p{L}\\p{M}.'’‑-]*(?:\\s+(?:${PARTICLE}|\\p{Lu}[\\p{L}\\p{M}.'’‑-]*)){0,5}`;
const NAMES = new RegExp(`^${NAME}(?:(?:,|,?\\s+and|\\s*&|\\s*[|/])\\s*${NAME}){0,7}$`, "u");
const NO_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:the|a|an|for|with|of|in|on|to|is|are|was)\b/i;

/**
 * Reads a line that names the authors and nothing else: "By Jane Doe and John Roe".
 * @returns the names joined by ", ", or null
 */
export function readByline(line: string): string | null {
  const opening = line.length <= 120 ? OPENING.exec(line) : null;
  if (!opening) return null;
  const names = line.slice(opening[0].length).trim();
  if (!NAMES.test(names) || NO_NAME.test(names) || /[a-z]{3}\.$/.test(names)) return null;
  return names
    .split(/,\s*and\s+|\s+and\s+|\s*[,&|/]\s*/)
    .filter((name) => name !== "")
    .join(", ");
}
