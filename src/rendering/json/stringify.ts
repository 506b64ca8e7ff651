/** What JSON allows as it is and a terminal does not take as text: DEL, C1 controls, line separators, bidirectional controls. */
const HARMFUL = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** JSON that is safe to print on a terminal: harmful characters are written as escapes, the value stays the same. */
export function stringify(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    HARMFUL,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
