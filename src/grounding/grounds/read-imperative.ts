import { isPastForm } from "../../language/is-past-form.ts";
import { type TaggedWord, tagWords } from "../../language/tag-words.ts";
import { synsetsOf } from "../../language/word-net/synsets.ts";

/** What may stand before the verb of an order. */
const LEADS = new Set(
  "please never always just also then now kindly first firstly next second secondly third finally lastly instead only simply and but or so do not n't n’t immediately quickly carefully quietly".split(
    " ",
  ),
);
/** Bullets, numbers, ids and quotation marks that open a line. */
const MARKS = /^(?:\[\p{L}{0,3}\d+\]|\P{L})*/u;
const LABEL = /^[\p{L}\p{N}\s.’'-]{1,60}:\s+(?=["“‘']?\p{L})/u;
const FRONTED =
  /^(?:in|for|before|after|if|when|whenever|once|unless|while|where|until|to|at|on|by|from|with|during|as)\b[^,]{1,80},\s*/iu;
const VOCATIVE = /^[\p{L}\s]{1,40},\s*(?=(?:please|do not|never)\b)/iu;
/** Verbs behind which a clause may stand without "that". */
const TELLING = new Set(
  "say tell state claim write note remember imagine pretend suppose ensure check know see explain confirm mention assume believe think report admit announce declare".split(
    " ",
  ),
);
/** "Keep windows closed": what they act on may have a participle behind it. */
const KEEPING = new Set("keep leave get have make".split(" "));
const OPENS_CLAUSE =
  /^(?:that|which|who|whom|whose|what|where|when|why|how|if|because|while|as|until|before|after|so|and|or|but|than|whether|unless|once|since|though)$/iu;
const TAKES = new Set(["DET", "PRON", "ADJ", "NOUN", "NUM", "PROPN", "ADP", "ADV", "PART", "VERB", "SCONJ"]);
/** Forms that are a participle as well: "Set in Rome, the film …". */
const UNCHANGED = new Set(
  "set put cut hit let read shut split spread hurt come become overcome run beat burst cast thrust".split(" "),
);

/**
 * Reads the verb of an English order: "keep" in "Please keep the door shut.", "In an emergency, keep calm." Found by a base
 * form without a subject; of a word that may be a noun as well, by what stands behind it.
 * @returns its lemma; null where the sentence is no order
 */
export function readImperative(sentence: string): string | null {
  const text = sentence.replace(MARKS, "");
  const rest = text.replace(VOCATIVE, "").replace(LABEL, "").replace(MARKS, "");
  const starts = new Set([text, rest, rest.replace(FRONTED, ""), rest.replace(FRONTED, "").replace(FRONTED, "")]);
  for (const start of starts) {
    const verb = readAtStart(
      tagWords(start).filter(({ pos }) => pos !== "PUNCT"),
      start,
    );
    if (verb !== null) return verb;
  }
  return null;
}

function readAtStart(all: readonly TaggedWord[], text: string): string | null {
  const at = all.findIndex((word) => !LEADS.has(word.text.toLowerCase()));
  const word = all[at];
  if (word === undefined) return null;
  const next = all[at + 1];
  const lower = word.text.toLowerCase();
  const isForbidding = /^do$/iu.test(all[at - 2]?.text ?? "") && /^n[o'’]?t$/iu.test(all[at - 1]?.text ?? "");
  if (word.pos === "PRON" || word.pos === "DET") return null;
  if (isForbidding && word.pos !== "NOUN") return word.lemma;
  if (/^let$/u.test(lower) && /^(?:us|['’]s)$/iu.test(next?.text ?? "")) return "let";
  // "Address: …", "Cook, of Newport".
  if (
    /^[,:]/u.test(text.slice(word.span.end)) ||
    !/^\p{L}+(?:-\p{L}+)?$/u.test(word.text) ||
    /^\p{Lu}{2}/u.test(word.text)
  )
    return null;
  const after = all.slice(at + 1);
  if (word.pos === "VERB" || (word.pos === "AUX" && lower === "be")) {
    if (word.lemma !== lower && !UNCHANGED.has(lower)) return null;
    if (next === undefined) return word.lemma;
    if (!TAKES.has(next.pos) || isFiniteVerb(next, after[1])) return null;
    if (UNCHANGED.has(lower) && (next.pos === "ADP" || next.pos === "ADV") && /,.*\p{L}/u.test(text)) return null;
    if (TELLING.has(lower) && /^(?:DET|PRON|PROPN)$/u.test(next.pos)) return word.lemma;
    return !KEEPING.has(lower) && hasVerbOfItsOwn(after) ? null : word.lemma;
  }
  if (!["NOUN", "ADJ", "PROPN"].includes(word.pos) || next === undefined) return null;
  // "Keep medicines dry", "Group the letters": taken for a noun at the sentence's start.
  const isOrderLike =
    next.pos === "DET" || (next.pos === "PRON" && /^(?:your|it|them|this|these|those|all|us|me)$/iu.test(next.text));
  if (TELLING.has(lower) && /^(?:that|whether)$/iu.test(next.text)) return lower;
  if (!isOrderLike || hasVerbOfItsOwn(after)) return null;
  return synsetsOf(lower, "verb").length > 0 || !after.some(({ pos }) => pos === "AUX" || pos === "VERB")
    ? lower
    : null;
}

/** "Trust in banks fell": the first verb behind the word has it for its subject, as nothing opens a clause between. */
function hasVerbOfItsOwn(after: readonly TaggedWord[]): boolean {
  for (const [index, word] of after.entries()) {
    if (OPENS_CLAUSE.test(word.text) || /^(?:i|you|he|she|it|we|they)$/iu.test(word.text)) return false;
    if (isFiniteVerb(word, after[index + 1]) && !/^to$/iu.test(after[index - 1]?.text ?? "")) return true;
  }
  return false;
}

/** A verb that tells: no base form, no "-ing", no participle that stands before its noun ("cracked versions"). */
function isFiniteVerb({ pos, text, lemma }: TaggedWord, next: TaggedWord | undefined): boolean {
  if (pos === "AUX") return true;
  if (pos !== "VERB" || /ing$/iu.test(text)) return false;
  const lower = text.toLowerCase();
  if (/s$/u.test(lower) && lemma !== lower) return true;
  const mayBeParticiple = /(?:ed|en|wn)$/u.test(lower);
  return isPastForm(lower) && !(mayBeParticiple && (/^(?:NOUN|PROPN)$/u.test(next?.pos ?? "") || next?.text === "by"));
}
