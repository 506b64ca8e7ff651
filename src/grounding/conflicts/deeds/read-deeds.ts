import { type Clause, type Phrase, readClauses } from "../../../language/read-clauses.ts";
import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { CLAUSE_BREAK } from "./clause-break.ts";
import { clauseSpan } from "./clause-span.ts";
import { contentTerms } from "./content-terms.ts";
import type { Deed, Participant } from "./deed.ts";
import { deedWords } from "./deed-words.ts";
import { findGovernor } from "./find-governor.ts";
import { isLeftOpen } from "./is-left-open.ts";
import { readTime } from "./read-time.ts";
import { toParticipants } from "./to-participants.ts";
import { verbGroup } from "./verb-group.ts";
import { wordTerm } from "./word-term.ts";

const NEGATIVE = /^(?:no|none|neither|nobody|nothing)$/iu;
const NEGATION = /^(?:not|n['’]t|never)$/iu;
const PRONOUN = /^(?:it|they|he|she)$/iu;

type Time = Deed["time"];

/** Reads what an English sentence tells as a fact and what it denies. What is only asked, wished or supposed is left out. */
export function readDeeds(sentence: string): readonly Deed[] {
  if (/\?["”’]?\s*$/u.test(sentence)) return [];
  const words = tagWords(sentence);
  const clauses = readClauses(sentence);
  return clauses.flatMap((clause, index) => {
    const governor = findGovernor(words, clauses, index);
    const before = wordsBefore(words, clause, governor);
    const negatedBy = governor === null ? null : negationOf(governor);
    const isAccused = governor !== null && deedWords.accuse.has(governor.verb.lemma) && /ing$/u.test(clause.verb.text);
    const time = readTime(words, clause.verb, negatedBy !== null || isAccused);
    if (time === null || isLeftOpen(clause, words, before)) return [];
    return deedsOf(clause, { words, clauses, index, time, negatedBy });
  });
}

interface Context {
  readonly words: readonly TaggedWord[];
  readonly clauses: readonly Clause[];
  readonly index: number;
  readonly time: Time;
  readonly negatedBy: "deny" | "omit" | null;
}

function deedsOf(clause: Clause, context: Context): readonly Deed[] {
  const { verb, isPassive, objects } = clause;
  const { negatedBy, time } = context;
  const subjects = resolve(clause, context);
  const [subject] = subjects;
  const [object] = objects;
  const span = clauseSpan(clause, subjects);
  const base = { time, span, word: verb.span, isExplicit: negatedBy === "deny", around: aroundOf(clause) } as const;
  const hasNo = (phrase: Phrase | undefined) => NEGATIVE.test(phrase?.words[0]?.text ?? "");
  const flips = [isNegated(context.words, clause), negatedBy !== null, hasNo(subject), hasNo(object)].filter(
    Boolean,
  ).length;
  if (flips > 1 || (flips === 1 && negatedBy === null && isUpToThen(clause, context))) return [];
  const isDenied = flips === 1;
  const event = (phrase: Phrase, explicit = base.isExplicit, doers: readonly Participant[] = []): Deed => ({
    ...base,
    term: wordTerm(phrase.head),
    form: "event",
    isDenied: isDenied || explicit,
    isExplicit: explicit,
    time: "any",
    doers,
    things: [],
    around: new Set([...base.around, ...contentTerms(phrase.words.filter((word) => word !== phrase.head))]),
  });
  if (deedWords.deny.has(verb.lemma) && object !== undefined && !deedWords.claim.has(object.head.lemma))
    return deniedObject(clause, object, { ...base, event });
  if (deedWords.reject.has(verb.lemma) && object !== undefined && deedWords.claim.has(object.head.lemma)) {
    const told = isDenied ? undefined : eventOf(object);
    return told === undefined ? [] : [event(told, true)];
  }
  if (deedWords.occur.has(verb.lemma) && subject && (verb.lemma !== "take" || object?.head.lemma === "place"))
    return [event(subject)];
  if (deedWords.find.has(verb.lemma)) {
    const found = isPassive ? subject : object;
    const isThing = found !== undefined && found.head.pos === "NOUN";
    if (isThing && (verb.lemma !== "be" || subject?.head.text.toLowerCase() === "there")) return [event(found)];
  }
  if (verb.lemma === "be") {
    const state = object?.head;
    if (state === undefined || subject === undefined || subject.head.text.toLowerCase() === "there" || hasNo(object))
      return [];
    return [
      { ...base, term: wordTerm(state), form: "verb", isDenied, doers: [], things: subjects.flatMap(toParticipants) },
    ];
  }
  const isLight = deedWords.light.has(verb.lemma) && objects.length > 0;
  if ((deedWords.idle.has(verb.lemma) && !isLight) || reportingVerbs.has(verb.lemma)) return [];
  const doers = subjects.flatMap(toParticipants);
  // Who does it is not told, or only by a word that stands for somebody: it may be anybody.
  if (!isPassive && doers.length === 0 && !hasNo(subject)) return [];
  const by = clause.complements.filter(({ preposition }) => preposition === "by").map(({ phrase }) => phrase);
  return [
    {
      ...base,
      term: wordTerm(verb),
      form: "verb",
      isDenied,
      doers: isPassive ? by.flatMap(toParticipants) : doers,
      things: isPassive ? doers : objects.flatMap(toParticipants),
    },
  ];
}

/** What a claim is of: "a leak" in "reports of a leak". */
function eventOf({ words }: Phrase): Phrase | undefined {
  const of = words.findIndex(({ text }) => text === "of");
  const rest = of < 0 ? [] : words.slice(of + 1);
  const next = rest.findIndex(({ text }) => text === "of");
  const head = (next < 0 ? rest : rest.slice(0, next)).findLast(({ pos }) => pos === "NOUN");
  return head === undefined ? undefined : { words: rest, head, apposition: null };
}

/** "Denied any involvement in the raid", "denied taking bribes"; nothing where a claim or a request is denied. */
function deniedObject(
  { subjects, isPassive }: Clause,
  object: Phrase,
  {
    event,
    ...base
  }: Pick<Deed, "time" | "span" | "word" | "around"> & {
    event(phrase: Phrase, explicit: boolean, doers?: readonly Participant[]): Deed;
  },
): readonly Deed[] {
  const { head, words } = object;
  const isRuling = subjects.some((subject) => deedWords.ruling.has(subject.head.lemma));
  if (isPassive || isRuling || deedWords.refused.has(head.lemma)) return [];
  const doers = subjects.flatMap(toParticipants);
  const [first] = words;
  if (first !== undefined && words.length > 1 && /[^r]ing$/u.test(first.text)) {
    const things = [
      {
        head: wordTerm(head),
        isName: head.pos === "PROPN",
        marks: contentTerms(words.slice(1).filter((word) => word !== head)),
      },
    ];
    return [
      { ...base, term: wordTerm(first), form: "verb", isDenied: true, isExplicit: true, time: "any", doers, things },
    ];
  }
  return [event(object, true, deedWords.own.has(head.lemma) ? doers : [])];
}

function isNegated(words: readonly TaggedWord[], { verb, isNegated: isGrouped }: Clause): boolean {
  const after = words.find(({ span }) => span.start >= verb.span.end)?.text ?? "";
  return isGrouped || NEGATION.test(after) || verbGroup(words, verb).some((word) => NEGATION.test(word));
}

function negationOf({ verb, objects, isNegated: isDoubled }: Clause): Context["negatedBy"] {
  if (isDoubled) return null;
  if (deedWords.omit.has(verb.lemma)) return "omit";
  const isClaim = objects.some(({ head }) => deedWords.claim.has(head.lemma));
  if (objects.length > 0 && !isClaim) return null;
  return (isClaim ? deedWords.reject : deedWords.deny).has(verb.lemma) ? "deny" : null;
}

/** The words before a verb that may say that it is not told as a fact. */
function wordsBefore(words: readonly TaggedWord[], { verb }: Clause, governor: Clause | null): readonly TaggedWord[] {
  const at = words.findIndex(({ span }) => span.start === verb.span.start);
  const from = words.findLastIndex(({ text }, index) => index < at && CLAUSE_BREAK.test(text));
  const skip = governor !== null && negationOf(governor) !== null ? governor.verb.span.start : -1;
  return words.slice(from + 1, at).filter(({ span }) => span.start !== skip);
}

/** "Had never sailed": not before, but perhaps then; after "said" it may be any time. */
function isUpToThen({ verb }: Clause, { words, clauses, index }: Context): boolean {
  const isReported = clauses.slice(0, index).some((clause) => reportingVerbs.has(clause.verb.lemma));
  return !isReported && verbGroup(words, verb).includes("had");
}

/** "It" in "the company said it had not sold …" is who said so. */
function resolve({ subjects, verb }: Clause, { clauses, index }: Context): readonly Phrase[] {
  const previous = clauses[index - 1];
  // "Accused the firm of selling": who is accused sells.
  if (previous !== undefined && deedWords.accuse.has(previous.verb.lemma) && /ing$/u.test(verb.text))
    return previous.isPassive ? previous.subjects : previous.objects;
  if (subjects.length === 0 && previous?.verb.text === "having") return clauses[index - 2]?.subjects ?? [];
  const isPronoun = subjects.length === 1 && PRONOUN.test(subjects[0]?.head.text ?? "");
  const says =
    previous !== undefined && (reportingVerbs.has(previous.verb.lemma) || deedWords.reject.has(previous.verb.lemma));
  return isPronoun && says ? previous.subjects : subjects;
}

function aroundOf({ complements, isPassive }: Clause): ReadonlySet<string> {
  const others = complements.filter(({ preposition }) => !isPassive || preposition !== "by");
  return contentTerms(others.flatMap(({ phrase }) => phrase.words));
}
