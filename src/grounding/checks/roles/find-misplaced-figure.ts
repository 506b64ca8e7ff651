import { foldWord } from "../../../language/fold-word.ts";
import { isCalendarWord } from "../../../language/is-calendar-word.ts";
import type { Phrase } from "../../../language/read-clauses.ts";
import { compareFillers } from "./compare-fillers.ts";
import type { Event } from "./event.ts";
import { holdsPhrase } from "./holds-phrase.ts";
import { writePhrases } from "./write-phrases.ts";

const DASH = /^[-–—]$/;
const YEAR = /^(?:1\d|20)\d\d$/;

/** Dates are another check's. */
function numbersOf({ words }: Phrase): readonly string[] {
  const of = words.findIndex(({ lemma }) => lemma === "of");
  // "A cut of 4 million": the figure is the noun's.
  const numbers = words
    .slice(0, of < 0 ? undefined : of)
    // "All-in-one" and "5-4" count nothing.
    .filter(
      ({ pos, text }, at, all) =>
        pos === "NUM" && ![all[at - 1], all[at + 1]].some((next) => DASH.test(next?.text ?? "")) && !/[-–]/.test(text),
    )
    .map(({ text }) => text.toLowerCase());
  return words.some(({ text }) => YEAR.test(text) || isCalendarWord(text)) ? [] : numbers;
}

const figuresOf = ({ undergoers, complements }: Event): readonly string[] =>
  [...undergoers, ...complements.filter(({ preposition }) => preposition !== "of").map(({ phrase }) => phrase)]
    .map((phrase) => numbersOf(phrase).join(" "))
    .filter(Boolean);

/** Why a claim's figure is another's in its quotes; null where they may give it to the same, or do not say to whom. */
export function findMisplacedFigure(claimed: Event, told: readonly Event[]): string | null {
  // "Roads get 48 million and parks 12 million" leaves a verb out.
  if (claimed.isDoerInferred || claimed.undergoers.length > 1) return null;
  for (const figure of figuresOf(claimed)) {
    const holders = told.filter((each) => figuresOf(each).includes(figure));
    const [first] = holders;
    if (first === undefined || !holders.every((holder) => isAnother(claimed, holder, told))) continue;
    return `The claim gives the figure ${figure} to ${writePhrases(claimed.doers)}; the quotes give it to ${writePhrases(first.doers)}.`;
  }
  return null;
}

function isAnother({ doers }: Event, holder: Event, told: readonly Event[]): boolean {
  if (holder.isDoerInferred) return false;
  // "Cut its forecast to 1.5%" gives it to the forecast.
  const isUndergoer = (phrase: Phrase) =>
    holder.undergoers.some(({ head }) => foldWord(head.lemma, "en") === foldWord(phrase.head.lemma, "en"));
  if (doers.some(isUndergoer)) return false;
  const compared = compareFillers(doers, holder.doers, told);
  if (compared !== "unclear") return compared === "different";
  // "Profit fell to 94 million, revenue rose to 160 million": profit is not revenue.
  // A sentence's first word may be tagged as a name for its capital.
  const isNoun = ({ head }: Phrase) => head.pos === "NOUN" || (head.pos === "PROPN" && head.span.start === 0);
  const isElsewhere = (phrase: Phrase) => told.some((each) => each !== holder && holdsPhrase(each.doers, phrase));
  return (
    doers.length > 0 && holder.doers.length > 0 && [...doers, ...holder.doers].every(isNoun) && doers.every(isElsewhere)
  );
}
