import { type ReportKind, reportingVerbs } from "../../../language/reporting-verbs.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { contentWords, isTelling } from "../coverage/content-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { joinTextWords, readTextWords } from "../coverage/read-text-words.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import type { ToldSentence } from "../negation/told-sentence.ts";
import { readQuotations } from "../read-quotations.ts";

/** Fewer words in common are chance, and shorter quotations only name a thing. */
const LEAST_WORDS = 4;
/** Of the claim's words, the share that the quotation holds, and that the writer's own words may hold at most. */
const LEAST_HELD = 0.75;
const MOST_TOLD = 0.5;
/** The writer stands behind these too. */
const MAY_BE_FACT: ReadonlySet<ReportKind> = new Set(["confirm", "admit", "announce"]);
const SAID = /\b(?:according|view|opinion|words|statement|claims?|argument|call(?:s|ed|ing)?|quot\w+)\b|[“”"«»]/iu;

/**
 * Looks for a sentence of a claim that says in other words what the quotes have between quotation marks, with a speaker, and
 * names nobody who says it. @returns why it is refused, or null
 */
export function findRetoldQuotation({ sentences, quoted }: ToldClaim): string | null {
  const quotations = quoted.flatMap((sentence) => readSaying(sentence) ?? []);
  for (const { text, clauses } of quotations.length === 0 ? [] : sentences) {
    const words = tagWords(text);
    if (SAID.test(text) || words.some(isSaying)) continue;
    if (clauses.some(({ told }) => told.reports.length > 0)) continue;
    const content = contentWords(words).filter((word) => word.pos === "NUM" || isTelling(word));
    for (const { saying, frame, sentence, own } of quotations) {
      const said = readTextWords(saying);
      const others = quoted.filter((other) => other !== sentence).map((other) => readTextWords(other.text));
      const told = joinTextWords([...others, readTextWords(own)]);
      const held = content.filter((word) => holdsNearWord(said, word));
      const isOwn = held.filter((word) => holdsNearWord(told, word)).length > MOST_TOLD * held.length;
      if (held.length >= LEAST_WORDS && held.length >= LEAST_HELD * content.length && !isOwn)
        return `In the quote this is what somebody says (“${frame}”: “${saying}”); the claim tells it as a fact. Say who says it.`;
    }
  }
  return null;
}

const isSaying = ({ pos, lemma }: TaggedWord): boolean => pos === "VERB" && reportingVerbs.has(lemma);

/** What a sentence has between quotation marks with somebody who says it, and what its writer says beside; null: nothing. */
function readSaying(sentence: ToldSentence) {
  const { text, clauses } = sentence;
  const spans = [...(readQuotations(text) ?? [])].sort((a, b) => a.start - b.start);
  const isWithin = ({ span }: TaggedWord) => spans.some(({ start, end }) => span.start >= start && span.end <= end);
  const report = clauses
    .filter(({ told }) => isWithin(told.verb))
    .flatMap(({ told }) => told.reports)
    .find(({ kind, speaker }) => !MAY_BE_FACT.has(kind) && speaker.length > 0);
  if (report === undefined) return null;
  const saying = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  const own = [...spans].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return { saying, own, frame: report.frame, sentence };
}
