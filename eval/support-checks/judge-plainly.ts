import { stopWords } from "../../src/language/stop-words.ts";

const FIGURE = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half)\b/giu;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu;

function marks(text: string): readonly string[] {
  const capitalised = (text.match(CAPITALISED) ?? []).map((word) => word.toLowerCase());
  return [
    ...(text.match(FIGURE) ?? []),
    ...(text.match(NUMBER_WORD) ?? []).map((word) => word.toLowerCase()),
    ...capitalised.filter((word) => !stopWords.en?.has(word)),
  ];
}

/** The plainest judge: a text is borne out where all its digits, number words and capitalised words stand in the source. */
export function judgePlainly(text: string, source: string): boolean {
  const words = new Set(source.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  const figures = new Set(source.match(FIGURE) ?? []);
  return marks(text).every((mark) => words.has(mark) || figures.has(mark));
}
