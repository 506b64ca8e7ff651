/**
 * Splits a line typed at the prompt into words, as a shell would, but without a shell's surprises: a quotation mark groups
 * words only where it opens at the start of a word and its partner closes at the end of one, so that "What's the city's
 * plan" stays four words. A backslash keeps a following space, quotation mark or backslash as it is (terminals write
 * dropped file names so).
 */
export function splitLine(line: string): readonly string[] {
  return [...line.matchAll(WORD)].map(({ groups: { double, single, bare } = {} }) =>
    withoutBackslashes(double ?? single ?? bare ?? ""),
  );
}

const WORD = /(?:"(?<double>(?:\\.|[^"\\])*)"|'(?<single>(?:\\.|[^'\\])*)')(?=\s|$)|(?<bare>(?:\\.|\S)+)/gsu;

function withoutBackslashes(word: string): string {
  return word.replace(/\\([\s"'\\])/g, "$1");
}
