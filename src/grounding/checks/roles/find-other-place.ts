import type { Frame } from "../../../language/frames/frame.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";

const RANKING = /^(?:finish|come|place|rank|end)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/i;

/**
 * Why a claim gives a place in an order to another than its quotes: "Lise Moor came third" of "with the champion, Ada Quint, third". Null
 * where it does not, or speaks of none by name.
 */
export function findOtherPlace(claimed: Frame, text: string, sentences: readonly string[]): string | null {
  if (!RANKING.test(claimed.verb.lemma)) return null;
  const words = tagWords(text);
  const place = words[words.findIndex(({ span }) => span.start === claimed.verb.span.start) + 1];
  const name = claimed.doers.find(({ head }) => head.pos === "PROPN")?.head.text;
  if (place === undefined || !ORDINAL.test(place.text) || name === undefined) return null;
  const holders = sentences.flatMap((sentence) => holdersOf(tagWords(sentence), place.text));
  const [first] = holders;
  return first === undefined || holders.some((holder) => holder.includes(name))
    ? null
    : `The claim gives “${place.text}” to “${name}”; the quotes give it to “${first.join(" ")}”.`;
}

/** The names that stand next before an ordinal. */
function holdersOf(words: readonly TaggedWord[], ordinal: string): readonly (readonly string[])[] {
  return words.flatMap(({ text }, at) => {
    if (text.toLowerCase() !== ordinal.toLowerCase()) return [];
    const last = words.findLastIndex(({ pos }, index) => index < at && pos === "PROPN");
    if (last < 0) return [];
    const from = words.findLastIndex(({ pos }, index) => index < last && pos !== "PROPN");
    return [words.slice(from + 1, last + 1).map((word) => word.text)];
  });
}
