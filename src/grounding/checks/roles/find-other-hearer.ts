import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import type { QuotedSentence } from "../quoted-sentences.ts";
import { compareFillers } from "./compare-fillers.ts";
import { toPhrase } from "./to-phrase.ts";

const QUOTE_MARK = /["“”„«»‘]/u;
/** Whom a telling may mean by anybody. */
const THIRD = /^(?:him|her|them)$/i;

/**
 * Finds a name that a claim puts in the place of a quote's "me": outside quotation marks that is the writer, who is none of those
 * of whom the same article speaks by name. @returns why it is refused, or null
 */
export function findOtherHearer(claimed: readonly Frame[], sentences: readonly QuotedSentence[]): string | null {
  const told = sentences.flatMap((sentence) => readFrames(sentence.text).map((frame) => ({ frame, sentence })));
  for (const frame of claimed) {
    const hearer = objectsOf(frame).find(({ head }) => head.pos === "PROPN");
    if (hearer === undefined) continue;
    const alike = told.filter((each) => each.frame.verb.lemma === frame.verb.lemma);
    const mine = alike.find((each) => isOfWriter(each.frame) && !QUOTE_MARK.test(each.sentence.text));
    if (mine === undefined || alike.some((each) => mayBeTo(each.frame, hearer))) continue;
    if (compareFillers(frame.doers.map(toPhrase), mine.frame.doers.map(toPhrase), []) === "different") continue;
    const { article } = mine.sentence.quote;
    const name = hearer.head.text;
    const isWriter = `${article.metadata.byline ?? ""} ${article.metadata.publisher ?? ""}`.includes(name);
    const isSpokenOf = sentences.some(
      ({ text, quote }) => quote.article.id === article.id && text.includes(name) && !text.includes(`${name}:`),
    );
    if (!isWriter && isSpokenOf)
      return `The quote says that whoever wrote it was the one whom they ${mine.frame.verb.text}; the claim says “${name}”.`;
  }
  return null;
}

const objectsOf = ({ receivers, undergoers, isPassive }: Frame): readonly NounPhrase[] =>
  isPassive ? [] : [...receivers, ...undergoers];

const isOfWriter = (frame: Frame): boolean => objectsOf(frame).some(({ head }) => head.text === "me");

const mayBeTo = (frame: Frame, hearer: NounPhrase): boolean =>
  [...frame.undergoers, ...frame.receivers, ...frame.complements.map(({ phrase }) => phrase)].some(
    ({ head, words }) => THIRD.test(head.text) || words.some(({ text }) => text === hearer.head.text),
  );
