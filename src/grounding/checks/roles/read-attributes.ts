import { foldWord } from "../../../language/fold-word.ts";
import { readClauses } from "../../../language/read-clauses.ts";
import { rememberByText } from "../../../language/remember-by-text.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";

/** What a named one is said to be: "mayor Lena Holt", "Lena Holt, the mayor,", "Lena Holt is the mayor". */
export interface Attribute {
  /** The stem of the noun. */
  readonly noun: string;
  /** The words of the name, lower case. */
  readonly name: readonly string[];
  /** The words before the noun that belong to it, lower case: "former", "deputy" in "the former deputy mayor". */
  readonly modifiers: readonly string[];
}

const MODIFIER = /^(?:ADJ|NOUN|PROPN)$/;

const isName = ({ pos }: TaggedWord): boolean => pos === "PROPN";
/** "Fire chief Lena Holt": the tagger takes "chief" for an adjective. */
const isNoun = ({ pos, text }: TaggedWord): boolean => pos === "NOUN" || (pos === "ADJ" && /^chief$/i.test(text));
const nameOf = (words: readonly TaggedWord[]): readonly string[] =>
  words.filter(isName).map(({ text }) => text.toLowerCase());

/** Reads what an English text says that its named ones are. */
export const readAttributes: (text: string) => readonly Attribute[] = rememberByText((text) => [
  ...besideNames(tagWords(text)),
  ...afterNames(text),
]);

/** "The former mayor Lena Holt". */
function besideNames(words: readonly TaggedWord[]): readonly Attribute[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const before = words[at - 1];
    if (!isNoun(word) || next === undefined || !isName(next) || before?.text === "of") return [];
    const end = words.findIndex((each, index) => index > at && !isName(each));
    return [
      {
        noun: foldWord(word.lemma, "en"),
        name: nameOf(words.slice(at + 1, end < 0 ? undefined : end)),
        modifiers: modifiersAt(words, at),
      },
    ];
  });
}

/** The words of a noun phrase before its head. */
function modifiersAt(words: readonly TaggedWord[], headAt: number): readonly string[] {
  const from = words.findLastIndex(
    ({ pos, text }, at) => at < headAt && !(MODIFIER.test(pos) || /^(?:acting|-)$/i.test(text)),
  );
  return words.slice(from + 1, headAt).map(({ text }) => text.toLowerCase());
}

function afterNames(text: string): readonly Attribute[] {
  return readClauses(text).flatMap(({ verb, isNegated, subjects, objects }) => {
    const beside = subjects.flatMap((phrase) =>
      phrase.apposition === null ? [] : [[phrase, phrase.apposition] as const],
    );
    const isCopula = verb.lemma === "be" && !isNegated;
    const said = isCopula ? subjects.flatMap((subject) => objects.map((object) => [subject, object] as const)) : [];
    return [...beside, ...said].flatMap(([a, b]) => {
      const [named, noun] = isName(a.head) ? [a, b] : [b, a];
      return isName(named.head) && isNoun(noun.head)
        ? [
            {
              noun: foldWord(noun.head.lemma, "en"),
              name: nameOf(named.words),
              modifiers: modifiersAt(noun.words, noun.words.indexOf(noun.head)),
            },
          ]
        : [];
    });
  });
}
