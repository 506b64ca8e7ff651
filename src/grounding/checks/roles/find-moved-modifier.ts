import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";

/** They say how many, which or how much, and are moved freely. */
const LOOSE =
  /^(?:other|different|various|similar|certain|such|own|same|many|much|more|most|less|least|few|fewer|several|first|last|next|previous|new|due|able|likely|total|whole|only|further|additional|overall|further|-)$/i;

/** Comparisons and ordinals are compared by other checks. */
const COMPARED =
  /^(?!former$)\p{L}+(?:er|est)$|^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu;

const stem = ({ lemma }: TaggedWord): string => foldWord(lemma, "en");

/**
 * Why a claim puts an adjective of its quotes before another noun of theirs: "a former judge" of "the judge sentenced the former
 * chief executive". Null where it does not.
 */
export function findMovedModifier(claimed: readonly Frame[], told: readonly Frame[]): string | null {
  const theirs = told.flatMap(phrasesOf);
  const adjectives = new Map<string, TaggedWord[]>();
  for (const { words, head } of theirs)
    for (const word of words.filter(isModifier))
      adjectives.set(stem(word), [...(adjectives.get(stem(word)) ?? []), head]);
  for (const { words, head } of claimed.flatMap(phrasesOf)) {
    const same = theirs.filter((phrase) => stem(phrase.head) === stem(head));
    if (same.length === 0 || head.pos === "PROPN") continue;
    // Of "third-quarter revenue" the adjective is the quarter's.
    const between = words.slice(0, words.indexOf(head));
    const near = between.slice(between.findLastIndex(({ pos }) => pos !== "ADJ") + 1);
    for (const modifier of near.filter(isModifier)) {
      const heads = adjectives.get(stem(modifier)) ?? [];
      const [other] = heads;
      const isOwn = heads.some(
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

const isModifier = ({ pos, text }: TaggedWord): boolean => pos === "ADJ" && !LOOSE.test(text) && !COMPARED.test(text);

function phrasesOf({ doers, undergoers, receivers, complements }: Frame): readonly NounPhrase[] {
  const own = [...doers, ...undergoers, ...receivers, ...complements.map(({ phrase }) => phrase)];
  return own
    .flatMap((phrase) => [phrase, ...phrase.appositions, ...phrase.complements.map((each) => each.phrase)])
    .filter(({ head }) => head.pos !== "ADJ");
}
