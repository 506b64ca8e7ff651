/** Enough of the beginning to tell two lines apart without reading both whole: this runs for every line of a text. */
const PREFIX_LENGTH = 40;
const COMPARED_LENGTH = 12;

/** Whether two lines are the same but for case, marks and space, as a title and its repetition are. */
export function sameWords(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 12 && beginning(a) === beginning(b) && words(a) === words(b);
}

function beginning(line: string): string {
  return words(line.slice(0, PREFIX_LENGTH)).slice(0, COMPARED_LENGTH);
}

function words(line: string): string {
  return line
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
