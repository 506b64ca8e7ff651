import type { Article } from "../../domain/article.ts";
import type { Check } from "./check.ts";
import { readToldSentences } from "./negation/told-sentence.ts";
import { isAllReported } from "./opinion/is-all-reported.ts";

/** "The author", "an opinion piece in …", "one columnist". */
const VOICE =
  /\b(?:authors?|columnists?|commentators?|op-eds?|editorials?|essayists?|(?:opinion|comment) (?:piece|article|column|writer)s?|commentary|in (?:his|her|their|its) (?:column|opinion|view))\b/iu;

/** "The column says", but not "the column of the portico fell". */
const PIECE = /^(?:column|essay)$/;

/** Refuses a claim that rests on opinion only and does not say whose opinion it is, or who else says what it tells. */
export const checkOpinion: Check = (claim) => {
  const { text, quotes } = claim;
  const articles = quotes.map(({ article }) => article);
  if (!articles.every(({ metadata }) => metadata.descriptor === "opinion")) return null;
  if (VOICE.test(text) || articles.some((article) => namesVoice(text, article))) return null;
  if (isSaidByPiece(text) || isAllReported(claim)) return null;
  const whose = articles.map(({ metadata }) => metadata.byline ?? metadata.publisher).find((name) => name !== null);
  return whose === undefined
    ? "The claim rests on an opinion piece only; say so, for example with “the author of an opinion piece argues that”."
    : `The claim rests on an opinion piece only; say whose opinion it is, for example with “${whose} argues that”.`;
};

const isSaidByPiece = (text: string): boolean =>
  readToldSentences(text, null).some(({ clauses }) =>
    clauses.some(({ told }) => told.reports.some(({ speaker }) => speaker.some(({ lemma }) => PIECE.test(lemma)))),
  );

/** Whether a text names an author, by the surname at least, or the publisher. */
function namesVoice(text: string, { metadata }: Article): boolean {
  const authors = (metadata.byline ?? "").split(/,|\band\b/).map((name) => name.trim().split(/\s+/).at(-1) ?? "");
  return [...authors, metadata.publisher ?? ""].some((name) => name.length > 1 && holdsWord(text, name));
}

function holdsWord(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}
