import type { TaggedWord } from "../tag-words.ts";
import type { Chunk } from "./chunk.ts";
import { isTime } from "./is-time.ts";
import { nounEnd } from "./noun-end.ts";

const RELATIVE = /^(?:who|which|whom|whose|that|where|when)$/i;
/** They open a clause wherever they stand. */
const OPENER =
  /^(?:because|although|though|while|whereas|if|unless|whether|when|whenever|where|wherever|once|lest|how|why|what|whatever|who|which|whose|provided)$/i;
/** Prepositions, but before a subject and its verb they open a clause: "until the accounts have been published". */
export const EITHER = /^(?:since|after|before|until|till|as|than|for|like|so|except|but)$/i;
const PARTICLE = /^(?:up|out|off|away|back|down)$/i;
const COMPOUND =
  /^(?:according to|because of|due to|out of|such as|instead of|rather than|ahead of|as of|apart from|owing to|thanks to|prior to)$/i;

/** Cuts tagged words into the runs that clauses are made of. Adverbs that stand alone are left out. */
export function readChunks(words: readonly TaggedWord[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  const push = (kind: Chunk["kind"], to: number) => {
    chunks.push({ kind, from: at, to });
    at = to;
  };
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const lower = word.text.toLowerCase();
    const next = words[at + 1];
    const last = chunks.at(-1)?.kind;
    const isBehindNoun = last === "noun" || last === "comma";
    if (/^[,–—()[\]-]$/u.test(lower)) push("comma", at + 1);
    else if (/^[.;:!?…]+$/u.test(lower)) push("break", at + 1);
    // "Was due to end".
    else if (COMPOUND.test(`${lower} ${next?.text ?? ""}`) && !opensVerb(words, at + 1)) push("preposition", at + 2);
    else if (
      /^at$/i.test(lower) &&
      /^(?:least|most)$/i.test(next?.text ?? "") &&
      !/^(?:NUM|SYM)$/.test(words[at + 2]?.pos ?? "")
    )
      at += 2;
    else if (
      lower === "when" &&
      isBehindNoun &&
      !isTime(
        words.slice(chunks.findLast(({ kind }) => kind === "noun")?.from, at).filter(({ pos }) => pos !== "PUNCT"),
      )
    )
      push("opener", at + 1);
    else if (RELATIVE.test(lower) && (isBehindNoun || isSecondRelative(words, chunks, at)) && !isDeterminer(words, at))
      push("relative", at + 1);
    else if (OPENER.test(lower) || (lower === "that" && !isDeterminer(words, at))) push("opener", at + 1);
    else if (opensVerb(words, at)) push("verb", verbEnd(words, at));
    else {
      const end = nounEnd(words, at);
      if (end > at) push("noun", end);
      else if (word.pos === "ADJ") push("adjective", at + 1);
      else if (word.pos === "ADP" || (word.pos === "SCONJ" && EITHER.test(lower)) || /^(?:despite|during)$/.test(lower))
        push("preposition", at + 1);
      else if (word.pos === "SCONJ") push("opener", at + 1);
      else if (word.pos === "CCONJ") push("and", at + 1);
      else at += 1;
    }
  }
  return chunks;
}

/** "That storm", "three times that of Aldoria". */
function isDeterminer(words: readonly TaggedWord[], at: number): boolean {
  const lower = words[at]?.text.toLowerCase();
  const next = words[at + 1];
  if (lower === "that") {
    if (next?.text === "of") return true;
    const before = words[at - 1];
    return words[at]?.pos === "DET" && next?.pos === "NOUN" && !/^(?:NOUN|PROPN|NUM|VERB)$/.test(before?.pos ?? "");
  }
  return false;
}

const isSecondRelative = (words: readonly TaggedWord[], chunks: readonly Chunk[], at: number): boolean =>
  chunks.at(-1)?.kind === "and" &&
  /^(?:who|which|that|where)$/i.test(words[at]?.text ?? "") &&
  chunks.some(({ kind, from }) => kind === "relative" && words[from]?.lemma === words[at]?.lemma);

function opensVerb(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.pos === "PART" && word.lemma === "to")
    return words.slice(at + 1, at + 4).some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (word.pos === "AUX") return true;
  if (word.pos !== "VERB") return false;
  // "Falling prices hurt them": a participle that opens a noun phrase.
  return !(
    /ing$/.test(word.text) &&
    words[at + 1]?.pos === "NOUN" &&
    words[at - 1]?.pos !== "AUX" &&
    words[at + 2]?.pos === "AUX"
  );
}

function verbEnd(words: readonly TaggedWord[], from: number): number {
  let end = from + 1;
  let isDone = words[from]?.pos === "VERB";
  for (let at = from + 1; at < words.length && !isDone; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.pos === "VERB" || word.pos === "AUX") {
      end = at + 1;
      isDone = word.pos === "VERB";
    } else if (word.pos === "PART" && word.lemma === "to" && at > from) break;
    else if (word.pos !== "ADV" && word.pos !== "PART" && !/^(?:not|n['’]t|yet|never)$/i.test(word.text)) break;
  }
  // "Did not": the negation of a verb that is left out.
  while (/^(?:not|n['’]t|never)$/i.test(words[end]?.text ?? "") && !isDone) end += 1;
  const particle = words[end];
  const isParticle =
    isDone && PARTICLE.test(particle?.text ?? "") && !/^(?:of|to|in|from)$/i.test(words[end + 1]?.text ?? "");
  return isParticle ? end + 1 : end;
}
