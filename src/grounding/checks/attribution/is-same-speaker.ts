import { countries } from "../../../language/countries.ts";
import type { Report } from "../../../language/factuality/report.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { ClaimUnderCheck } from "../check.ts";
import { isDerived } from "../coverage/is-derived.ts";
import { isSynonym } from "../figures/is-synonym.ts";
import { stemOf } from "../figures/read-counted.ts";
import { readToldSentences, type ToldSentence } from "../negation/told-sentence.ts";
import { isPublisher } from "./is-publisher.ts";

/** How far before a quote the name is looked for that its pronoun stands for, in UTF-16 code units. */
const REACH = 400;
/** How many words may stand between a name and the office that its bearer holds. */
const MAX_WORDS_TO_OFFICE = 8;

const SPOKESPERSON = /^(?:spokes(?:man|woman|person|people)|representative)s?$/i;
const BODIES =
  /^(?:company|firm|group|agency|ministry|organisation|organization|body|union|party|club|bank|charity|operator|council|authority|regulator|association|airline|manufacturer|maker)$/;
const NO_SPEAKER =
  /^(?:day|week|month|year|statement|interview|reporter|reporters|journalist|journalists|press|briefing|conference)$/i;

/**
 * Whether the claim's speaker can be the quote's: by a name or a word of office in common, by an office that the source gives
 * to the name, or by a name that stands before the quote's pronoun. Without a report in the quote: whether the quotes or the
 * lines before them mention the speaker at all.
 */
export function isSameSpeaker(
  own: Report,
  report: Report | null,
  sentence: ToldSentence,
  claim: ClaimUnderCheck,
): boolean {
  // The article speaks where no other speaker is named, and in the first person.
  // Who orders something to be said is hardly ever named.
  if (report?.kind === "order") return true;
  const isUnsaid = report === null || report.speaker.every(({ text }) => /^(?:I|we)$/i.test(text));
  if (isUnsaid && (isPublisher(own, claim) || isOwnFirm(own, claim))) return true;
  const { quotes } = claim;
  const named = namedWords(own.speaker);
  if (named.length === 0) return true;
  const theirs = namedWords(report?.speaker ?? []);
  if (theirs.length === 0) {
    const context = quotes
      .map(({ source, span }) => source.text.slice(Math.max(0, span.start - REACH), span.end))
      .join("\n");
    return named.some((word) => mentions(context, word));
  }
  if (named.some((word) => theirs.some((other) => isSameWord(word, other)))) return true;
  if (isBodyToldOf(named, theirs, sentence.text)) return true;
  // "Ellen Line … a repair that the company says": a body told of by its kind after its name.
  if (
    theirs.every(({ pos }) => pos === "NOUN") &&
    BODIES.test(theirs.at(-1)?.lemma ?? "") &&
    named.every(({ pos, text }) => pos === "PROPN" && sentence.text.includes(text))
  )
    return true;
  const name = theirs.findLast(({ pos }) => pos === "PROPN");
  const text = sentence.statement?.source.text ?? "";
  return name !== undefined && named.some((word) => holdsOffice(text, name.text, word));
}

/** "The company" of a text that says "we" outside of quotation marks: its own words. */
const isOwnFirm = ({ speaker }: Report, { quotes }: ClaimUnderCheck): boolean =>
  speaker.length > 0 &&
  speaker.every(({ pos, lemma }) => pos !== "PROPN" && (pos !== "NOUN" || FIRMS.test(lemma))) &&
  quotes.some(({ source, span }) =>
    readToldSentences(source.text.slice(span.start, span.end), null).some(
      ({ text }) => /\b(?:we|our)\b/i.test(text) && !/[“”"«»]/u.test(text),
    ),
  );

const FIRMS = /^(?:company|firm|group|business|operator|airline|manufacturer|maker|chain|retailer|builder|owner)$/;
const PERSON = /\b(?:who|he|she|his|her|him|mr|mrs|ms|dr)\b/i;

/** "The company said" of "Marlow, which makes boats, said it": a name that is told of as a thing. */
function isBodyToldOf(named: readonly TaggedWord[], theirs: readonly TaggedWord[], text: string): boolean {
  return (
    named.every(({ pos }) => pos === "NOUN") &&
    FIRMS.test(named.at(-1)?.lemma ?? "") &&
    theirs.some(({ pos }) => pos === "PROPN") &&
    /\b(?:it|its|which)\b/i.test(text) &&
    !PERSON.test(text)
  );
}

/** The words that tell who speaks: no pronouns, no numbers, no words for time and occasion. */
function namedWords(speaker: readonly TaggedWord[]): readonly TaggedWord[] {
  return speaker.filter(
    ({ pos, text }) =>
      (pos === "PROPN" || pos === "NOUN" || (pos === "ADJ" && countries.has(text.toLowerCase()))) &&
      !NO_SPEAKER.test(text) &&
      !/day$/i.test(text),
  );
}

function isSameWord(a: TaggedWord, b: TaggedWord): boolean {
  // At a sentence's beginning a word may be taken for a name, which has no other forms.
  if (wordRoot(a) === wordRoot(b) || a.text.toLowerCase() === b.text.toLowerCase()) return true;
  if (SPOKESPERSON.test(a.text) && SPOKESPERSON.test(b.text)) return true;
  // "The prosecution" and "prosecutors", "the firm" and "the company".
  if (
    (a.pos === "NOUN" || b.pos === "NOUN") &&
    (isDerived(wordRoot(a).toLowerCase(), wordRoot(b).toLowerCase()) || isSynonym(stemOf(a), stemOf(b)))
  )
    return true;
  const ours = countries.get(a.text.toLowerCase());
  const theirs = countries.get(b.text.toLowerCase());
  return ours?.some((key) => theirs?.includes(key)) ?? false;
}

function mentions(text: string, word: TaggedWord): boolean {
  const lower = text.toLowerCase();
  const root = wordRoot(word);
  return lower.includes(word.text.toLowerCase()) || (root.length > 3 && lower.includes(root));
}

/** Whether a text puts a name beside an office, with no verb between: "Ana Ruiz, who …" does not, "Ana Ruiz, the mayor" does. */
function holdsOffice(text: string, name: string, office: TaggedWord): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const words = tagWords(text.slice(Math.max(0, at - 80), at + name.length + 80));
    const place = words.findIndex((word) => word.text === name);
    const offices = words.flatMap((word, index) => (isSameWord(word, office) ? [index] : []));
    const isBeside = offices.some((index) => {
      const [from, to] = index < place ? [index, place] : [place, index];
      const between = words.slice(from, to);
      return (
        to - from <= MAX_WORDS_TO_OFFICE &&
        !between.some(
          ({ pos, text: each }) => pos === "VERB" || pos === "AUX" || pos === "CCONJ" || /^[.;:”“"]$/.test(each),
        )
      );
    });
    if (isBeside) return true;
  }
  return false;
}
