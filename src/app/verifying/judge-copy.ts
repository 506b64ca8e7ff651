import { alignWords } from "../../grounding/align-words.ts";
import { findSupport } from "../../grounding/find-support.ts";
import { analyse } from "../../language/analyse.ts";
import type { Place } from "./find-places.ts";
import type { Finding } from "./finding.ts";

/** Places shown for one sentence. */
const MOST_PLACES = 3;
/** Fewer words than this are found inside some sentence of any archive, and say nothing of where they come from. */
const LEAST_PART_WORDS = 3;
const PART = "In the source these words are a part of a longer sentence.";

/**
 * Judges a sentence that stands letter for letter in the archive. Words cut out of a longer sentence may say what it does
 * not ("It is untrue that …"): they are verbatim only where the whole sentence bears them out, and altered where not.
 * @param places where it stands, whole sentences first
 */
export function judgeCopy(sentence: string, places: readonly Place[]): Finding | null {
  const [first] = places;
  if (first === undefined) return null;
  if (first.isWhole) {
    const whole = places.filter(({ isWhole }) => isWhole);
    return {
      verdict: "verbatim",
      statements: whole.slice(0, MOST_PLACES).map(({ statement }) => statement),
      difference: null,
      reasons: [...opinionOnly(whole), ...furtherVoices(whole.length)],
    };
  }
  if (analyse(sentence, null).length < LEAST_PART_WORDS) return null;
  const judged = places.map((place) => ({ place, refusals: findSupport(sentence, [place.statement]).refusals }));
  const borneOut = judged.filter(
    ({ place, refusals }) => !hangsOn(place) && refusals.every(({ check }) => check === "opinion"),
  );
  if (borneOut.length > 0)
    return {
      verdict: "verbatim",
      statements: borneOut.slice(0, MOST_PLACES).map(({ place }) => place.statement),
      difference: null,
      reasons: [PART, ...opinionOnly(borneOut.map(({ place }) => place)), ...furtherVoices(borneOut.length)],
    };
  const [nearest] = judged;
  const { source } = first.statement;
  const words = source.text.slice(first.words.start, first.words.end);
  return {
    verdict: "altered",
    statements: [first.statement],
    difference: { span: first.words, diff: alignWords(words, words)?.diff ?? [] },
    reasons: [PART, ...(nearest?.refusals ?? []).map(({ reason }) => reason)],
  };
}

/** Whether the words are a clause that hangs on what stands before them: "It is untrue that …", "They would stop if …". */
function hangsOn({ statement: { source, span }, words }: Place): boolean {
  return /\b(?:that|whether|if|unless|lest)\s*["“‘']?\s*$/iu.test(source.text.slice(span.start, words.start));
}

function opinionOnly(places: readonly Place[]): readonly string[] {
  const isOpinion = places.every(({ statement }) => statement.article.metadata.descriptor === "opinion");
  return isOpinion ? ["Only opinion says this; say whose it is."] : [];
}

function furtherVoices(voices: number): readonly string[] {
  if (voices <= MOST_PLACES) return [];
  return [`It stands in further articles, too; the ${MOST_PLACES} shown speak each for themselves.`];
}
