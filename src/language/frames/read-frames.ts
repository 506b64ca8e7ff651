import { contrastPhrases } from "../factuality/contrast-phrases.ts";
import { isPastForm } from "../is-past-form.ts";
import { negativeWords } from "../negative-words.ts";
import { reportingVerbs } from "../reporting-verbs.ts";
import { tagWords } from "../tag-words.ts";
import { buildPhrase } from "./build-phrase.ts";
import { findObjects, type Objects } from "./find-objects.ts";
import type { Complement, Frame, Link, NounPhrase } from "./frame.ts";
import { mendTags } from "./mend-tags.ts";
import { readChunks } from "./read-chunks.ts";
import { readVerbs } from "./read-verbs.ts";
import { kindAt, type Sentence, textAt, type VerbReading, wordsAt } from "./sentence.ts";

/** Memory for the sentences read last: every check of a claim reads the same ones. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, readonly Frame[]>();

/**
 * Reads an English sentence into frames: each verb with who fills which of its roles, how it is negated, and on what it
 * hangs. A cascade of deterministic readings over part-of-speech tags (Abney 1996, Partial parsing via finite-state
 * cascades): phrases, verbs with their subjects, objects. Right for most plain news sentences; empty roles say that none was found.
 */
export function readFrames(text: string): readonly Frame[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const words = mendTags(tagWords(text));
  const sentence: Sentence = { words, chunks: readChunks(words), verbs: new Map() };
  readVerbs(sentence);
  const objects = findObjects(sentence);
  const order = [...sentence.verbs.keys()];
  const frames = order.map((at) => buildFrame(sentence, at, objects, order));
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, frames);
  return frames;
}

function buildFrame(
  sentence: Sentence,
  at: number,
  objects: ReadonlyMap<number, Objects>,
  order: readonly number[],
): Frame {
  const words = wordsAt(sentence, at);
  const reading = sentence.verbs.get(at);
  const own = objects.get(at);
  const verb = words.findLast(({ pos }) => pos === "VERB") ?? words.findLast(({ pos }) => pos === "AUX") ?? words[0];
  if (reading === undefined || own === undefined || verb === undefined) throw new Error("a verb was not read");
  const isPassive = passes(sentence, at, reading);
  const phrases = (list: readonly number[], beside: readonly number[] = []): readonly NounPhrase[] =>
    list.flatMap((each) => buildPhrase(sentence, each, beside) ?? []);
  const marked = (list: readonly (readonly [number | null, number])[]): readonly Complement[] =>
    list.flatMap(([preposition, each]) => {
      const phrase = buildPhrase(sentence, each);
      return phrase === null
        ? []
        : [{ preposition: preposition === null ? "" : textAt(sentence, preposition), phrase }];
    });
  const all = marked(own.complements);
  const subjects = phrases(reading.subjects, reading.beside);
  const after = phrases(own.objects);
  const agents = isPassive ? all.filter(isAgent) : [];
  const [receiver, ...rest] = after;
  const isDouble = rest.length > 0 && own.isDouble;
  const owned = ownedBy(sentence, reading);
  return {
    verb,
    deed: deedOf(words, verb),
    form: reading.form,
    isPassive,
    negations: negationsOf(sentence, at, reading, own),
    modal: words.find(({ text }) => MODAL.test(text))?.text.toLowerCase() ?? null,
    doers: isPassive
      ? agents.map(({ phrase }) => phrase)
      : subjects.map((phrase) => ({ ...phrase, owner: phrase.owner ?? owned })),
    isDoerInferred: reading.isInferred && !isPassive,
    undergoers: isPassive
      ? subjects.map((phrase) => ({ ...phrase, owner: phrase.owner ?? owned }))
      : isDouble
        ? rest
        : after,
    receivers: isPassive ? after : isDouble && receiver !== undefined ? [receiver] : [],
    complements: all.filter((each) => !agents.includes(each)),
    times: marked(own.times),
    link: linkOf(sentence, reading, order),
  };
}

/** "Cut by 30 percent" does not say who cut. */
const isAgent = ({ preposition, phrase }: Complement): boolean =>
  preposition === "by" && !phrase.words.some(({ pos }) => pos === "NUM" || pos === "SYM");

const MODAL = /^(?:may|might|can|could|will|would|shall|should|must|wo|['’](?:ll|d))$/i;

/** "Break off": the verb with its particle. */
function deedOf(words: Sentence["words"], verb: Sentence["words"][number]): string {
  const particle = words[words.indexOf(verb) + 1];
  return particle !== undefined && particle.pos !== "PART"
    ? `${verb.lemma} ${particle.text.toLowerCase()}`
    : verb.lemma;
}

function passes(sentence: Sentence, at: number, reading: VerbReading): boolean {
  const { form } = reading;
  const words = wordsAt(sentence, at).filter(({ pos }) => pos === "VERB" || pos === "AUX");
  const last = words.at(-1);
  if (last?.pos !== "VERB" || /ing$/.test(last.text)) return false;
  if (form === "participle") return true;
  const auxiliaries = words.slice(0, -1);
  // "Was promised and never built".
  const { link, marker, governor } = reading;
  const isBare =
    auxiliaries.length === 0 && link === "joined" && marker === at - 1 && kindAt(sentence, at + 1) !== "noun";
  const shared = isBare && governor !== null ? sentence.verbs.get(governor) : undefined;
  if (governor !== null && shared !== undefined && isPastForm(last.text)) return passes(sentence, governor, shared);
  if (auxiliaries.length > 0)
    return (
      /^(?:am|is|are|was|were|be|been|being)$/i.test(auxiliaries.at(-1)?.text ?? "") ||
      /^(?:got|get|gets)$/.test(auxiliaries.at(-1)?.text ?? "")
    );
  return false;
}

/** "Whose mothers": whose the subject is. */
function ownedBy(sentence: Sentence, { marker, antecedent }: VerbReading): NounPhrase | null {
  return marker !== null && antecedent !== null && textAt(sentence, marker) === "whose"
    ? buildPhrase(sentence, antecedent)
    : null;
}

/** "Not only", "no fewer than", "no doubt": words of negation that negate nothing. */
const IDLE_AFTER =
  /^(?:only|just|merely|simply|least|doubt|matter|more|less|fewer|later|earlier|sooner|wonder|other)$/i;

function negationsOf(
  { words, chunks }: Sentence,
  at: number,
  { subjects, marker }: VerbReading,
  { objects }: Objects,
): readonly string[] {
  const chunk = chunks[at];
  if (chunk === undefined) return [];
  const contrasts = contrastPhrases(words).map(([from]) => from);
  // "Not short of money but of nurses" negates the one phrase only.
  const isNegative = (index: number) =>
    !contrasts.includes(index) &&
    negativeWords.inClause.has(words[index]?.text.toLowerCase() ?? "") &&
    !IDLE_AFTER.test(words[index + 1]?.text ?? "");
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  // An adverb before the verb is in no chunk: "never", "hardly".
  const before = range(Math.max(0, chunk.from - 2), chunk.from).filter((index) =>
    /^(?:ADV|PART)$/.test(words[index]?.pos ?? ""),
  );
  const end =
    chunks.slice(at + 1).find(({ kind }) => /^(?:verb|break|comma|opener|relative)$/.test(kind))?.from ?? words.length;
  // "Found him not guilty".
  const after = range(chunk.to, end).filter(
    (index) => words[index]?.text === "not" && (index === chunk.to || words[index + 1]?.pos === "ADJ"),
  );
  const around = [...subjects, ...objects].flatMap((each) => chunks[each]?.from ?? []);
  // "Not a ship left".
  const beforeSubject = subjects
    .map((each) => (chunks[each]?.from ?? 0) - 1)
    .filter((index) => /^not$/i.test(words[index]?.text ?? ""));
  const own = [...new Set([...beforeSubject, ...before, ...range(chunk.from, chunk.to), ...after, ...around])];
  // "Without waiting", "has yet to name".
  const opening = marker === null ? undefined : words[chunks[marker]?.from ?? -1];
  const isWithout = /^without$/i.test(opening?.text ?? "");
  const isYet = /^yet$/i.test(words[chunk.from - 1]?.text ?? "") && words[chunk.from]?.lemma === "to";
  return [
    ...(isWithout ? ["without"] : []),
    ...(isYet ? ["yet"] : []),
    ...own.filter(isNegative).map((index) => words[index]?.text.toLowerCase() ?? ""),
  ];
}

function linkOf(sentence: Sentence, reading: VerbReading, order: readonly number[]): Link {
  const { link, marker, governor, antecedent } = reading;
  // "Reports that the gate was shut were denied": what is said of the reports is said of the clause.
  const ofNoun =
    link === "complement" && antecedent !== null
      ? order.find((at) => at > antecedent && sentence.verbs.get(at)?.subjects.includes(antecedent) === true)
      : undefined;
  const parent = ofNoun ?? governor ?? (antecedent === null ? null : (order.findLast((at) => at < antecedent) ?? null));
  const isAside =
    link === "relative" &&
    (kindAt(sentence, (marker ?? 0) - 1) === "comma" || (marker !== null && kindAt(sentence, marker) === "comma"));
  const index = parent === null ? -1 : order.indexOf(parent);
  return {
    kind: link,
    marker: marker === null || kindAt(sentence, marker) === "comma" ? null : textAt(sentence, marker),
    parent: index < 0 ? null : index,
    isAside,
  };
}

/** Whether a frame is of somebody's saying or thinking. */
export const isReport = ({ verb }: Frame): boolean => reportingVerbs.has(verb.lemma);
