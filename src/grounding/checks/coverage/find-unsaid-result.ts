import type { Frame } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { UnsaidCause } from "./find-unsaid-cause.ts";
import { holdsNearWord } from "./holds-near-word.ts";
import type { TextWords } from "./read-text-words.ts";

/** Of two things told one after the other, these make one the cause of the other. */
const RESULTS = /\b(?:as a (?:direct )?(?:result|consequence)(?! of)|in consequence|consequently|thereby)\b/iu;
/** Words of cause; of time and condition too, since what is told as the time of a thing may be meant as its cause. */
const CAUSES =
  /\b(?:because|so|thus|hence|thereby|therefore|why|accordingly|result\w*|consequen\w*|caus(?:e[sd]?|ing)|due|owing|thanks|account|reasons?|effects?|impact|means?|meant|meaning|led|leads?|leading|ma[dk]es?|making|lets?|letting|br(?:ings?|ought|inging)|prompt\w*|forc(?:e[sd]?|ing)|trigger\w*|driv(?:e[ns]?|ing)|drove|push\w*|leav(?:es?|ing)|left|enabl\w*|allow\w*|help\w*|contribut\w*|creat\w*|produc(?:e[sd]?|ing)|spark\w*|blam\w*|credit\w*|attribut\w*|link\w*|through|amid|after|following|if|when|once|enough|too)\b|,? as (?:the|its|their|his|her|it|they)\b|\b(?:by|of|for|from) \w+ing\b|, \w+ing\b|[;:–—]/iu;

/**
 * Finds what a claim says came about "as a result", where the quotes tell that it came about and have no word of cause at all:
 * then they tell one thing beside the other. Silent where another does it in the quotes ("the levy doubled fares"), which tells
 * a cause without any such word.
 * @param sentences of the quotes, and their titles
 */
export function findUnsaidResult(text: string, sentences: readonly TextWords[]): UnsaidCause | null {
  const joiner = RESULTS.exec(text);
  const told = sentences.map(writeText);
  if (joiner === null || told.some((sentence) => CAUSES.test(sentence))) return null;
  const frames = readFrames(text).filter(({ form }) => form === "finite" || form === "gerund");
  const before = frames.findLast(({ verb }) => verb.span.end <= joiner.index);
  const after = frames.find(({ verb }) => verb.span.start >= joiner.index);
  // "…, and as a result fares rose", "…, and fares rose as a result"; either may be meant in "fares, consequently, rose".
  const effects = [before, after].filter((frame) => frame !== undefined);
  const isTold = effects.some(
    (effect) =>
      sentences.some((sentence) => holdsNearWord(sentence, effect.verb)) &&
      !told.flatMap((sentence) => readFrames(sentence)).some((frame) => isDoneTo(effect, frame)),
  );
  return isTold ? { joiner: joiner[0] } : null;
}

/** "Fares doubled" beside "the levy doubled fares". */
const isDoneTo = (effect: Frame, told: Frame): boolean =>
  wordRoot(effect.verb) === wordRoot(told.verb) && effect.undergoers.length === 0 && told.undergoers.length > 0;

function writeText({ words }: TextWords): string {
  return words.reduce((text, word, at) => {
    const gap = word.span.start > (words[at - 1]?.span.end ?? 0) ? " " : "";
    return text + gap + word.text;
  }, "");
}
