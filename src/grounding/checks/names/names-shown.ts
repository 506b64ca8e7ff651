import { countries } from "../../../language/countries.ts";
import type { Statement } from "../../statement.ts";
import type { QuotedSentence } from "../quoted-sentences.ts";
import { findRun, isSameWord, type NameWord, nameWords } from "./name-words.ts";

/** What a claim's names may be found in. */
export interface NamesShown {
  /** Each sentence of the quotes and each line of their articles' metadata, in words. */
  readonly lines: readonly (readonly NameWord[])[];
  /** The countries they name, in whatever form. */
  readonly countries: ReadonlySet<string>;
}

export function namesShown(sentences: readonly QuotedSentence[], quotes: readonly Statement[]): NamesShown {
  const metadata = quotes.flatMap(({ article: { metadata: facts } }) => [facts.title, facts.publisher, facts.byline]);
  const lines = [...sentences.map(({ text }) => text), ...new Set(metadata)]
    .filter((line) => line !== null)
    .map(nameWords);
  return { lines, countries: new Set(lines.flatMap(countriesIn)) };
}

function countriesIn(words: readonly NameWord[]): readonly string[] {
  return words.flatMap(({ key, written }, index) => {
    if (!/^\p{Lu}/u.test(written)) return [];
    const following = words.slice(index + 1, index + 4).map((word) => word.key.toLowerCase());
    return [0, 1, 2, 3].flatMap(
      (more) => countries.get([key.toLowerCase(), ...following.slice(0, more)].join(" ")) ?? [],
    );
  });
}

/** The countries that a run of words names; empty: none. */
export function countriesOf(run: readonly NameWord[]): readonly string[] {
  return countries.get(run.map(({ key }) => key.toLowerCase()).join(" ")) ?? [];
}

/** Whether the run stands word by word in one of the lines. */
export function stands({ lines }: NamesShown, run: readonly NameWord[]): boolean {
  return lines.some((line) => findRun(line, run) !== -1);
}

/** "M." may be told of "Marie". */
function isInitialOf(key: string, word: NameWord | undefined): boolean {
  return (
    key.length === 1 && /^\p{Lu}\p{Ll}/u.test(word?.written ?? "") && word?.key.startsWith(key.toLowerCase()) === true
  );
}

/**
 * Whether one line holds the run's words in order with nothing but capitals and initials between: "Lea M. Halden"; an initial
 * before another word may stand for a name of it.
 */
export function standsLoosely({ lines }: NamesShown, run: readonly NameWord[]): boolean {
  return lines.some((line) =>
    line.some((_, start) => {
      let at = start;
      for (const [index, { key }] of run.entries()) {
        const isSame = (word: NameWord | undefined): boolean =>
          isSameWord(key, word?.key ?? "") || (index < run.length - 1 && isInitialOf(key, word));
        if (index > 0 && !isSame(line[at]) && /^\p{Lu}/u.test(line[at]?.written ?? "")) at += 1;
        if (!isSame(line[at])) return false;
        at += 1;
      }
      return true;
    }),
  );
}

/** Whether the run stands in a line without another capital before it that would make it a part of a longer name. */
export function standsAlone({ lines }: NamesShown, run: readonly NameWord[]): boolean {
  return lines.some((line) => {
    const at = findRun(line, run);
    return at !== -1 && (at <= 1 || !/^\p{Lu}/u.test(line[at - 1]?.written ?? ""));
  });
}
