/** "By", with or without a word that says how: "Written by", "Analysis by", "Von". */
const LEAD = /^(?:(?:\p{L}+\s+){0,2}by|von|par|por|door)\b[:\s]+/iu;

/** Words of roles and of what stands beside a byline. */
const ROLE =
  /\b(?:reporters?|correspondents?|editors?|writers?|staff|bureau|columnists?|contributors?|contributing|photographers?|producers?|journalists?|special to|desk|chief|analyst|director|professor|updated|published|posted|min read|follow|email|share|view|more|comments?|news|am|pm)\b|\d/i;

const NOBODY =
  /^(?:admin(?:istrator)?|editor|webmaster|root|user|null|undefined|none|unknown|anonymous|guest|staff|authors?|n\/a)$/i;

const AGENCY = /(?<=\S\s\S.*)[\s,]+(?:(?:the )?associated press|ap|reuters|afp|bloomberg)$/i;

const SEPARATOR = /\s*[,;|/·•]\s*|\s+(?:and|&|und|et|y|e|with)\s+/;

function clean(name: string): string {
  return name
    .replace(/https?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+/g, " ")
    .trim()
    .replace(LEAD, "")
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+for\s+\S+$/i, "")
    .replace(/\s+/g, " ")
    .replace(AGENCY, "")
    .replace(/^[\s|,;·•–—-]+|[\s|,;·•–—-]+$/g, "");
}

/** Not a sentence, a slug, a domain or an address. */
function canBeName(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(" ").length <= 6 &&
    !/^[a-z\d]+(?:[-_.][a-z\d]+)+$/i.test(text.replace(/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u, "")) &&
    !/[?!:]|\.\s\p{L}{3}/u.test(text)
  );
}

/**
 * Parts a byline into its names, cleaned of "By", addresses, handles and agencies. Of several parts those that only tell a role
 * are left away.
 */
export function readNames(byline: string): readonly string[] {
  const parts = clean(byline)
    .split(SEPARATOR)
    .map(clean)
    .filter((part) => /\p{L}/u.test(part) && !NOBODY.test(part) && canBeName(part));
  const people = parts.filter((part) => !ROLE.test(part));
  return people.length > 0 ? people : parts;
}

/** Two to five words, each with a capital or a particle of names, none of a role: surely the name of a person. */
export function isPersonName(text: string): boolean {
  const words = text.split(" ");
  const named = words.every((word) =>
    /^(?:\p{Lu}|(?:d'|d’|al-|el-|o’|o')\p{L})|^(?:van|von|der|den|de|del|della|da|di|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|y|e)$/u.test(
      word,
    ),
  );
  return words.length >= 2 && words.length <= 5 && named && !ROLE.test(text);
}
