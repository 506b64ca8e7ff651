import { analyse } from "../language/analyse.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { isPastForm } from "../language/is-past-form.ts";
import { readFigures } from "../language/read-figures.ts";
import { readNames } from "../language/read-names.ts";
import type { AnalysedQuestion, QuestionTerm } from "./analysed-question.ts";
import { questionFrame } from "./question-frame.ts";
import { readAnswerType } from "./read-answer-type.ts";
import { readDeed } from "./read-deed.ts";
import { type ReadWindow, readWindow } from "./read-window.ts";

const FRAME_WEIGHT = 0.15;
/** The piece of a token that was also read whole. */
const PART_WEIGHT = 0.4;
const EVENT_DATE_WEIGHT = 0.4;
const COUNTED = /\b(?:how (?:many|much)|number of)\s+((?:[\p{L}\p{N}'’-]+\s*){1,5})/iu;
const COUNTED_END =
  /\b(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|in|of|at|on|to|from|by|that|who)\b.*/iu;
const ABOUT =
  /\b(?:say|said|says|tell|told|speak|spoke|think|thinks|thought|comment|claim|claimed|announce|announced|position|view|opinion|stance)\b[^?]*?\b(?:about|on|regarding|concerning|over|of)\b/iu;
/** Search terms and statements have no frame: all their words are meant. */
const IS_QUESTION =
  /\?\s*$|^\W*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|tell|name|list|explain|describe|according)\b/iu;
/** "Which firm built …", "how strong were …": the answer puts a name or a measure for the word. */
const REPLACED = /^\W*(?:which\s+(\p{L}+)|how\s+(\p{L}+)(?=\s+(?:is|are|was|were|did|does|do|has|have|can|will)\b))/iu;
const DEFINES = /^\W*(?:(?:what|who)(?:['’]s| is| are| was| were)\b|what does\b.*\bdo\b)/iu;
const ENGLISH = /\b(?:the|of|what|who|how|when|where|why|which|did|does|is|are|was|were|and|in|to)\b/iu;

function readPublisher(question: string, publishers: readonly string[]): AnalysedQuestion["publisher"] {
  const lower = question.toLowerCase();
  const named = publishers
    .filter((name) => {
      const at = lower.indexOf(name.toLowerCase());
      return name.length > 1 && at >= 0 && !/[\p{L}\p{N}]/u.test(lower.charAt(at - 1) + lower.charAt(at + name.length));
    })
    .sort((a, b) => b.length - a.length)[0];
  if (named === undefined) return null;
  const before = lower.slice(0, lower.indexOf(named.toLowerCase()));
  return {
    name: named,
    only: /(?:according to|reported by|published (?:by|in)|articles? (?:from|by|in)|stor(?:y|ies) (?:from|by|in))\s+(?:the\s+)?$/.test(
      before,
    ),
  };
}

/** The noun phrase of "how many …", without the verb in the past that may follow it: "children (took part)". */
function countedWords(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  const verb = words.findIndex(
    (word, index) => index > 0 && (isPastForm(word) || /^(?:people|persons)$/iu.test(words[index - 1] ?? "")),
  );
  return (verb < 0 ? words : words.slice(0, verb)).join(" ");
}

/** What is known of a question before its terms are weighed. */
interface Reading extends Pick<AnalysedQuestion, "language" | "publisher" | "names"> {
  readonly read: ReadWindow | null;
  readonly isQuestion: boolean;
}

/** The place of a word that the answer puts something else for: "which firm", "how strong". */
function replacedAt(question: string): number {
  const found = REPLACED.exec(question);
  return found === null ? -1 : found.index + found[0].length - (found[1] ?? found[2] ?? "").length;
}

/** The question's search terms, each once with its highest weight. */
function readTerms(
  question: string,
  { language, read, isQuestion, publisher, names }: Reading,
): readonly QuestionTerm[] {
  // Keyword questions are often typed without capitals; "the us" is then the country.
  const typed = /\p{Lu}/u.test(question) ? question : question.replaceAll(/\bus\b/g, "US");
  const publisherTerms = new Set(publisher ? analyse(publisher.name, language).map((token) => token.term) : []);
  const about = ABOUT.exec(question);
  const topicStart = about ? about.index + about[0].length : 0;
  const replaced = replacedAt(typed);
  const terms = new Map<string, QuestionTerm>();
  for (const { term, span, kind } of analyse(typed, language)) {
    const inWindow = read !== null && span.start >= read.span.start && span.end <= read.span.end;
    if ((inWindow && read.window.kind === "published") || (publisher?.only && publisherTerms.has(term))) continue;
    // "Orrin's" begins in the name "Orrin" and ends after it.
    const inName = names.some((name) => span.start >= name.span.start && span.start < name.span.end);
    const frames = isQuestion && !inName && (questionFrame.has(term) || span.start === replaced);
    let weight = 1;
    if (kind === "part") weight = PART_WEIGHT;
    else if (inWindow && isQuestion) weight = EVENT_DATE_WEIGHT;
    else if (frames || publisherTerms.has(term)) weight = FRAME_WEIGHT;
    if ((terms.get(term)?.weight ?? 0) >= weight) continue;
    terms.set(term, {
      term,
      weight,
      word: typed.slice(span.start, span.end),
      isName: !inWindow && (inName || kind === "acronym" || kind === "number"),
      isTopic: topicStart > 0 && span.start >= topicStart,
    });
  }
  return [...terms.values()];
}

/**
 * Reads a question in plain words. Time is linear in its length.
 * @param context.now what "last week" is counted from
 * @param context.publishers the archive's publishers, to recognise them by name
 */
export function analyseQuestion(
  question: string,
  { now, publishers }: { readonly now: Date; readonly publishers: readonly string[] },
): AnalysedQuestion {
  const language = ENGLISH.test(question) ? "en" : (detectLanguage(question) ?? "en");
  const read = language === "en" ? readWindow(question, now) : null;
  const isQuestion = IS_QUESTION.test(question);
  const publisher = readPublisher(question, publishers);
  const names = readNames(question);
  const terms = readTerms(question, { language, read, isQuestion, publisher, names });
  const counted = countedWords(COUNTED.exec(question)?.[1]?.replace(COUNTED_END, "") ?? "");
  const asked = language === "en" ? readAnswerType(question) : "other";
  const telling = terms.filter(({ weight }) => weight > FRAME_WEIGHT);
  const defines = DEFINES.test(question) && telling.length > 0 && telling.every(({ isName }) => isName);
  const answerType = defines && (asked === "other" || asked === "person") ? "definition" : asked;
  return {
    text: question,
    language,
    terms,
    names,
    figures: readFigures(question),
    window: read?.window ?? null,
    publisher,
    answerType,
    deed: language === "en" && isQuestion ? readDeed(question, language, names) : null,
    counted: analyse(counted, language).map((token) => token.term),
  };
}
