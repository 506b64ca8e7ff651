import { type Chunk, chunkWords } from "./clauses/chunk-words.ts";
import { hasVerbAfter } from "./clauses/has-verb-after.ts";
import { isWithoutSubject } from "./clauses/is-without-subject.ts";
import { reportsClause } from "./clauses/reports-clause.ts";
import { isPastForm } from "./is-past-form.ts";
import { rememberByText } from "./remember-by-text.ts";
import { type TaggedWord, tagWords } from "./tag-words.ts";

/** A noun phrase or, after "be", an adjective. */
export interface Phrase {
  readonly words: readonly TaggedWord[];
  /** What it is about: "founder" in "the founder of Ozy Media"; of a name, its last word. */
  readonly head: TaggedWord;
  /** The same thing in other words: "Lena Holt, the mayor,". */
  readonly apposition: Phrase | null;
}

/** A verb with what stands around it, as the grammar has it. Empty lists: none was found, which does not say that there is none. */
export interface Clause {
  readonly verb: TaggedWord;
  /** "was sued", also without its auxiliary: "a man arrested by police". */
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly subjects: readonly Phrase[];
  /** The subject is that of the clause before, as with "to sue" and "suing": it may as well be another. */
  readonly isSubjectInferred: boolean;
  /** After "be", what the subject is said to be. */
  readonly objects: readonly Phrase[];
  /** Phrases tied to the verb by a preposition, lower case; in a passive, "by" gives who did it. */
  readonly complements: readonly { readonly preposition: string; readonly phrase: Phrase }[];
}

const NEGATION = /^(?:not|n['’]t|never)$/i;
/** What follows them belongs to no verb before them. */
const BREAKS = /^(?:[.;:!?]|though|although|because|but)$/i;
/** Tagged as prepositions, but before a subject and its verb they open a clause: "until the accounts have been published". */
const CLAUSE_OPENERS = /^(?:until|till|after|before|since|although|as|while|because|unless|whether|if|than)$/i;

/**
 * Reads the clauses of an English text from part-of-speech patterns: a shallow reading, right for most plain sentences, and
 * silent where it finds no pattern. Relative clauses have their antecedent for a subject, joined verbs share theirs.
 */
export const readClauses: (text: string) => readonly Clause[] = rememberByText((text) => {
  const chunks = chunkWords(tagWords(text));
  const clauses = new Map<number, Clause>();
  let previous: EarlierClause | undefined;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== "verb") continue;
    const verb = chunk.words.findLast(({ pos }) => pos !== "ADP" && pos !== "ADV" && pos !== "PART");
    if (verb === undefined) continue;
    const clause: Clause = {
      verb,
      isPassive: isPassive(chunks, at, verb),
      isNegated: chunk.words.some((word) => NEGATION.test(word.text)),
      subjects: subjectsOf(chunks, at, clauses, previous),
      isSubjectInferred: isWithoutSubject(chunk),
      ...objectsOf(chunks, at, verb),
    };
    clauses.set(at, clause);
    previous = [at, clause];
  }
  return [...clauses.values()];
});

/** A clause with the index of its verb's chunk. */
type EarlierClause = readonly [at: number, clause: Clause];

function isPassive(chunks: readonly Chunk[], at: number, verb: TaggedWord): boolean {
  if (verb.pos !== "VERB" || /ing$/.test(verb.text)) return false;
  const auxiliaries = chunks[at]?.words.slice(0, -1).filter(({ pos }) => pos === "AUX" || pos === "VERB") ?? [];
  if (auxiliaries.length > 0) return auxiliaries.some(({ lemma }) => lemma === "be" || lemma === "get");
  if (!/ed$/.test(verb.text) && !isPastForm(verb.text)) return false;
  const after = chunks[at + 1];
  // "Revenue rose by 8 percent" says by how much, not by whom.
  const isAmount = chunks[at + 2]?.words.some(({ pos }) => pos === "NUM") === true;
  const isBy = after?.kind === "preposition" && after.words[0]?.text === "by" && !isAmount;
  return isBy && (chunks[at - 1]?.kind === "noun" || chunks[at - 1]?.kind === "comma");
}

/** "said it had closed": the phrase after the verb is the subject of the next. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (next?.kind !== "verb") return false;
  const [first] = next.words;
  return first?.pos === "AUX" || /^(?:i|we|he|she|it|they)$/i.test(chunks[at]?.words[0]?.text ?? "");
}

/** The phrases joined by "and" or commas that end at an index. */
function listEndingAt(chunks: readonly Chunk[], at: number): readonly Phrase[] {
  const last = toPhrase(chunks, at);
  if (last === null) return [];
  const joint = chunks[at - 1];
  const other = chunks[at - 2];
  const isList =
    joint?.kind === "and" &&
    other?.kind === "noun" &&
    chunks[at - 3]?.kind !== "preposition" &&
    chunks[at - 3]?.kind !== "verb";
  return isList ? [...listEndingAt(chunks, at - 2), last] : [last];
}

function listStartingAt(chunks: readonly Chunk[], at: number): readonly Phrase[] {
  const first = toPhrase(chunks, at);
  if (first === null) return [];
  const next = chunks[at + 2];
  const isList = chunks[at + 1]?.kind === "and" && next?.kind === "noun" && chunks[at + 3]?.kind !== "verb";
  return isList ? [first, ...listStartingAt(chunks, at + 2)] : [first];
}

function toPhrase(chunks: readonly Chunk[], at: number): Phrase | null {
  const chunk = chunks[at];
  if (chunk === undefined || (chunk.kind !== "noun" && chunk.kind !== "adjective")) return null;
  const beforeOf = chunk.words.findIndex(({ text }, index) => index > 0 && text === "of");
  const core = beforeOf < 0 ? chunk.words : chunk.words.slice(0, beforeOf);
  const head = core.at(-1);
  if (head === undefined) return null;
  const beside = chunks[at + 2];
  const isApposition = chunks[at + 1]?.kind === "comma" && beside?.kind === "noun" && chunks[at + 3]?.kind === "comma";
  return { words: chunk.words, head, apposition: isApposition ? toPhrase([beside], 0) : null };
}

function subjectsOf(
  chunks: readonly Chunk[],
  verbAt: number,
  earlier: ReadonlyMap<number, Clause>,
  previous: EarlierClause | undefined,
): readonly Phrase[] {
  if (isWithoutSubject(chunks[verbAt])) {
    if (previous === undefined) return [];
    const [previousAt, clause] = previous;
    // "ordered the union to pay", "accused the union of paying": who is ordered or accused pays; a participle beside a noun
    // speaks of it.
    const linkAt = chunks[verbAt - 1]?.kind === "preposition" ? verbAt - 1 : verbAt;
    return chunks[linkAt - 1]?.kind === "noun" && linkAt - previousAt === 2 ? clause.objects : clause.subjects;
  }
  let at = verbAt - 1;
  while (at >= 0) {
    const chunk = chunks[at];
    const before = chunks[at - 1];
    if (chunk === undefined) return [];
    if (chunk.kind === "noun") {
      const opensHere = at === verbAt - 1 && CLAUSE_OPENERS.test(before?.words[0]?.text ?? "");
      // "A truce between the army and the rebels held".
      const isSecond = before?.kind === "and" && chunks[at - 3]?.words[0]?.lemma === "between";
      if (isSecond) at -= 4;
      else if (before?.kind === "preposition" && !opensHere) at -= 2;
      else if (before?.kind === "verb" && at < verbAt - 1 && !reportsClause(before)) at -= 1;
      else return listEndingAt(chunks, at);
    } else if (chunk.kind === "relative") {
      if (at !== verbAt - 1) return [];
      // "A club that lost money and that owes taxes".
      if (before?.kind === "and") return previous?.[1].subjects ?? [];
      const antecedents = listEndingAt(chunks, before?.kind === "comma" ? at - 2 : at - 1).slice(-1);
      const isOne = previous?.[1].verb.lemma === "be" && antecedents[0]?.head.lemma === "one";
      return isOne ? previous[1].subjects : antecedents;
    } else if (chunk.kind === "comma") {
      const opening = chunks.findLastIndex(({ kind }, index) => kind === "comma" && index < at);
      if (opening < 0) return [];
      at = opening - 1;
    } else if (chunk.kind === "verb") {
      const clause = earlier.get(at);
      const isReduced = clause !== undefined && !chunk.words.some(({ pos }) => pos === "AUX");
      if (before?.kind === "relative") at -= 2;
      else if (isReduced && before?.kind === "noun") at -= 1;
      else return [];
    } else if (chunk.kind === "and") {
      return at === verbAt - 1 ? (previous?.[1].subjects ?? []) : [];
    } else return [];
  }
  return [];
}

function objectsOf(
  chunks: readonly Chunk[],
  verbAt: number,
  verb: TaggedWord,
): Pick<Clause, "objects" | "complements"> {
  const complements: { preposition: string; phrase: Phrase }[] = [];
  let objects: readonly Phrase[] = [];
  let at = verbAt + 1;
  const next = chunks[at];
  if (next?.kind === "noun" && reportsClause(chunks[verbAt]) && hasVerbAfter(chunks, at))
    return { objects, complements };
  const isObject = next?.kind === "noun" && !opensClause(chunks, at);
  if (isObject || (next?.kind === "adjective" && verb.lemma === "be")) {
    objects = listStartingAt(chunks, at);
    at += 1 + 2 * (objects.length - 1);
  }
  for (; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    const phrase = toPhrase(chunks, at + 1);
    if (chunk === undefined || chunk.kind === "verb" || chunk.kind === "relative") break;
    if (chunk.kind === "other" && BREAKS.test(chunk.words[0]?.text ?? "")) break;
    if (chunk.kind !== "preposition" || phrase === null || chunks[at + 1]?.kind === "adjective") continue;
    const preposition = chunk.words[0]?.text.toLowerCase() ?? "";
    const isListed = chunks[at + 3]?.kind === "noun" && /^(?:and|or)$/i.test(chunks[at + 2]?.words[0]?.text ?? "");
    const phrases = isListed ? listStartingAt(chunks, at + 1) : [phrase];
    complements.push(...phrases.map((each) => ({ preposition, phrase: each })));
    at += 1;
  }
  return { objects, complements };
}
