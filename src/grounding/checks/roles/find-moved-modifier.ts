import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";

/** They deny, or leave open, that one is what the noun says: who tells in other words still keeps them by their own noun. */
const DENYING =
  /^(?:former|ex|late|retired|acting|interim|deputy|alleged|suspected|purported|would-be|fake|false|honorary)$/i;

const stem = ({ lemma }: TaggedWord): string => foldWord(lemma, "en");

/**
 * Why a claim puts an adjective of its quotes that denies its noun before another noun of theirs: "a former judge" of "the judge sentenced the former
 * chief executive". Null where it does not, or where no one sentence has both. Only of adjectives that deny their noun: others sum up
 * freely what a text says.
 * @param sentences the frames of each sentence of the quotes
 */
export function findMovedModifier(claimed: readonly Frame[], sentences: readonly (readonly Frame[])[]): string | null {
  const told = sentences.map((frames) => frames.flatMap(phrasesOf));
  for (const { words, head } of claimed.flatMap(phrasesOf)) {
    const holding = told.filter((phrases) => phrases.some((phrase) => stem(phrase.head) === stem(head)));
    const same = holding.flat().filter((phrase) => stem(phrase.head) === stem(head));
    if (same.length === 0 || head.pos === "PROPN") continue;
    // Of "third-quarter revenue" the adjective is the quarter's.
    const between = words.slice(0, words.indexOf(head));
    const near = between.slice(between.findLastIndex(({ pos }) => pos !== "ADJ") + 1);
    for (const modifier of near.filter(isModifier)) {
      const [other] = headsOf(modifier, told);
      const isOwn = headsOf(modifier, told).some(
        (each) => stem(each) === stem(head) || nearSynonyms.get(stem(each))?.has(stem(head)) === true,
      );
      if (
        other === undefined ||
        isOwn ||
        same.some((phrase) => phrase.words.some((word) => stem(word) === stem(modifier)))
      )
        continue;
      return `The claim says “${modifier.text}” of “${head.text}”; the quotes say it of “${other.text}”.`;
    }
  }
  return null;
}

/** The nouns that an adjective stands before. */
const headsOf = (modifier: TaggedWord, told: readonly (readonly NounPhrase[])[]): readonly TaggedWord[] =>
  told
    .flat()
    .flatMap(({ words, head }) =>
      words.some((word) => isModifier(word) && stem(word) === stem(modifier)) ? [head] : [],
    );

const isModifier = ({ pos, text }: TaggedWord): boolean => pos === "ADJ" && DENYING.test(text);

function phrasesOf({ doers, undergoers, receivers, complements }: Frame): readonly NounPhrase[] {
  const own = [...doers, ...undergoers, ...receivers, ...complements.map(({ phrase }) => phrase)];
  return own
    .flatMap((phrase) => [phrase, ...phrase.appositions, ...phrase.complements.map((each) => each.phrase)])
    .filter(({ head }) => head.pos !== "ADJ");
}
