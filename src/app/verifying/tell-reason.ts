/** What the checks call a claim and its quotes is a person's text here, and the sources that lie nearest to it. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bthe claim\b/giu, "your text"],
  [/\bone claim\b/gu, "one sentence"],
  [/\b(?:its|the) quotes\b/giu, "the sources"],
  [/\bthe quote\b/giu, "the source"],
];

/** Tells a person who has a text verified why a check does not pass a sentence. What stands between quotation marks stays as it is. */
export function tellReason(reason: string): string {
  let depth = 0;
  return reason.replace(/[“”]|[^“”]+/gu, (part) => {
    if (part === "“") depth += 1;
    else if (part === "”") depth = Math.max(0, depth - 1);
    return depth > 0 ? part : NAMES.reduce(rename, part);
  });
}

function rename(text: string, [name, as]: readonly [RegExp, string]): string {
  return text.replace(name, (found) => (/^\p{Lu}/u.test(found) ? as.charAt(0).toUpperCase() + as.slice(1) : as));
}
