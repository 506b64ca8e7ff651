/** A JSON text, or what its repair could not make one. */
export type Parsed = { readonly isJson: true; readonly value: unknown } | { readonly isJson: false };

/** A string, whole; or a comma that a closing bracket follows. */
const STRING_OR_TRAILING_COMMA = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|,(?=\s*[\]}])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are what is mended
const CONTROL = /[\u0000-\u001f]/g;

/** Parses JSON as models write it: commas before a closing bracket and raw line breaks in strings are forgiven, no more. */
export function parseLeniently(text: string): Parsed {
  return parse(text) ?? parse(text.replace(STRING_OR_TRAILING_COMMA, mend)) ?? { isJson: false };
}

function parse(text: string): Parsed | null {
  try {
    return { isJson: true, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function mend(found: string): string {
  return found === "," ? "" : found.replace(CONTROL, (character) => JSON.stringify(character).slice(1, -1));
}
