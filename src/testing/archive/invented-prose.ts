const SYLLABLES = [
  "ba",
  "cor",
  "di",
  "fel",
  "gan",
  "hu",
  "jin",
  "kel",
  "lo",
  "mar",
  "nes",
  "ot",
  "pri",
  "sul",
  "tev",
  "wan",
];

/** Nearly half of the words of an English text are of this kind, the commoner ones first. */
const FUNCTION_WORDS =
  "the of to and in a that is for on was with as it by at from be has his an are this had not were have but their they".split(
    " ",
  );
const FUNCTION_SHARE = 0.42;

/** Ranks left out at the head of the content words' distribution (Mandelbrot's shift): no content word is as common as "the". */
const SHIFT = 50;

/** The word of a rank in an invented vocabulary, the same for ever; common ones are short, as in a language. */
function inventedWord(rank: number): string {
  let word = "";
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return `${word}${"nrst".charAt(rank % 4)}`;
}

/** A rank from 0, drawn by the law of Zipf and Mandelbrot. */
const drawRank = (random: () => number, ranks: number, shift: number) =>
  Math.floor(shift * ((ranks + shift) / shift) ** random()) - shift;

/**
 * Invented prose: sentences of 8 to 24 words, their words as unevenly common as in English, in paragraphs of four sentences.
 * @param vocabulary how many content words there are
 */
export function inventedProse(words: number, random: () => number, vocabulary = 20_000): string {
  const draw = () =>
    random() < FUNCTION_SHARE
      ? (FUNCTION_WORDS[drawRank(random, FUNCTION_WORDS.length, 3)] ?? "the")
      : inventedWord(drawRank(random, vocabulary, SHIFT));
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences: string[] = [];
    while (sentences.length < 4 && written < words) {
      const length = Math.min(8 + Math.floor(random() * 17), words - written);
      const sentence = Array.from({ length }, draw).join(" ");
      sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
      written += length;
    }
    paragraphs.push(sentences.join(" "));
  }
  return paragraphs.join("\n\n");
}
