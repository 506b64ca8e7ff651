import { analyse } from "../language/analyse.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { irregularForms } from "../language/irregular-forms.ts";
import { readFigures } from "../language/read-figures.ts";
import { readNames } from "../language/read-names.ts";
import type { AnalysedQuestion, QuestionTerm } from "./analysed-question.ts";
import { questionFrame } from "./question-frame.ts";
import { readAnswerType } from "./read-answer-type.ts";
import { readWindow } from "./read-window.ts";

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
const WHO_DID = /^\W*who(?:m)?\s+(?:(?:has|have|had|was|were|is|are|did|does|will|would)\s+)?(?=\p{L})/iu;
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
  const verb = words.findIndex((word, index) => index > 0 && (/ed$/iu.test(word) || isPastForm(word.toLowerCase())));
  return (verb < 0 ? words : words.slice(0, verb)).join(" ");
}

function isPastForm(word: string): boolean {
  const base = irregularForms.get(word);
  return base !== undefined && base !== word && !/(?:s|en|people|feet|teeth|mice)$/u.test(word);
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
  // Keyword questions are often typed without capitals; "the us" is then the country.
  const typed = /\p{Lu}/u.test(question) ? question : question.replaceAll(/\bus\b/g, "US");
  const publisherTerms = new Set(publisher ? analyse(publisher.name, language).map((token) => token.term) : []);
  const about = ABOUT.exec(question);
  const topicStart = about ? about.index + about[0].length : 0;
  const terms = new Map<string, QuestionTerm>();
  for (const { term, span, kind } of analyse(typed, language)) {
    const inWindow = read !== null && span.start >= read.span.start && span.end <= read.span.end;
    if ((inWindow && read.window.kind === "published") || (publisher?.only && publisherTerms.has(term))) continue;
    const inName = names.some((name) => span.start >= name.span.start && span.end <= name.span.end);
    const isName = inName || kind === "acronym" || kind === "number";
    const weight =
      kind === "part"
        ? PART_WEIGHT
        : inWindow && isQuestion
          ? EVENT_DATE_WEIGHT
          : (questionFrame.has(term) && isQuestion && !inName) || publisherTerms.has(term)
            ? FRAME_WEIGHT
            : 1;
    const known = terms.get(term);
    if (known && known.weight >= weight) continue;
    terms.set(term, {
      term,
      weight,
      word: typed.slice(span.start, span.end),
      isName: isName && !inWindow,
      isTopic: topicStart > 0 && span.start >= topicStart,
    });
  }
  const counted = countedWords(COUNTED.exec(question)?.[1]?.replace(COUNTED_END, "") ?? "");
  const asked = language === "en" ? readAnswerType(question) : "other";
  const telling = [...terms.values()].filter(({ weight }) => weight > FRAME_WEIGHT);
  const defines = DEFINES.test(question) && telling.length > 0 && telling.every(({ isName }) => isName);
  const answerType = defines && (asked === "other" || asked === "person") ? "definition" : asked;
  const who = WHO_DID.exec(question);
  return {
    text: question,
    language,
    terms: [...terms.values()],
    names,
    figures: readFigures(question),
    window: read?.window ?? null,
    publisher,
    answerType,
    deed: who
      ? (analyse(question.slice(who[0].length, who[0].length + 40), language).find(
          ({ term }) => terms.get(term)?.isName === false,
        )?.term ?? null)
      : null,
    counted: analyse(counted, language).map((token) => token.term),
  };
}
