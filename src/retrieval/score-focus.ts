import { analyse } from "../language/analyse.ts";
import { readFigures } from "../language/read-figures.ts";
import { readNames } from "../language/read-names.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import { matchTerm } from "./match-term.ts";

const DATE =
  /\b(?:1[5-9]|20)\d{2}\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|(?:last|next|this) (?:week|month|year|night|spring|summer|autumn|fall|winter)|century|(?:an?|one|two|three|four|five|six|seven|\d+) (?:hour|day|week|month|year|decade)s? (?:earlier|later|ago|before|after|prior)|\d{1,2}:\d{2}|\d{1,2}\s?[ap]\.?m)\b|\bMay \d|\d May\b/iu;
const REASON =
  /\b(?:because|due to|owing to|thanks to|after|since|as a result|result(?:ed|s|ing)? (?:of|from|in)|caus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|reason|citing|cited|so that|in order to|led to|prompted|triggered|over|for [\p{L}]+ing|in protest|amid)\b/iu;
const PLACE =
  /\b(?:in|at|near|from|to|of|outside|across|through|off|around|toward|towards|off)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}\p{Lu}/u;

const CURRENCY =
  /^(?:[A-Z]{3}|(?:crown|krona|kronor|krone|kroner|franc|peso|dinar|dirham|rial|riyal|lira|shilling|rand|zloty|forint|yuan|won|baht|ringgit|rupiah|taka|naira|cent|pence|dollar|euro|pound|rupee|yen)s?)$/u;

/** What is counted stands in the sentence, but not beside its figure. */
const COUNTED_ELSEWHERE = 0.7;

const initials = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");

/** How far a sentence tells what or who the question's names are: "X is a …", "the minister X", "X, a …". */
function scoreDefinition({ names }: AnalysedQuestion, sentence: string): number {
  const subjects = names.flatMap(({ text }) => [
    text.split(" ").at(-1) ?? text,
    ...(/\s/.test(text) ? [initials(text)] : []),
  ]);
  let best = 0.45;
  for (const subject of subjects) {
    for (const { index } of sentence.matchAll(
      new RegExp(`(?<!\\p{L})${subject.replaceAll(/[^\p{L}\p{N}]/gu, ".")}(?!\\p{L})`, "giu"),
    )) {
      const after = sentence.slice(index + subject.length, index + subject.length + 60);
      const before = sentence.slice(Math.max(0, index - 60), index);
      if (/^["”’)]*(?:\s\([^)]*\))?,?\s(?:is|are|was|were)\s(?:an?|the|one|home|known)\b/u.test(after)) best = 1;
      else if (
        /^(?:\s\([^)]*\))?,\s(?:an?|the|who|which|whose)\b/u.test(after) ||
        /\b(?:minister|president|spokes\p{L}+|director|chief|chair\p{L}*|head|leader|secretary|professor|author|actor|singer|manager|officer|mayor|governor|senator|judge|founder)\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/iu.test(
          before,
        )
      )
        best = Math.max(best, 0.9);
    }
  }
  return best;
}

/** Whether a sentence tells a deed that the question asks the doer of only as done: "was stolen", without "by". */
function isWithoutDoer(deed: string, { text, language }: AnalysedQuestion, sentence: string): boolean {
  if (/^\W*who\s+(?:is|are|was|were|has been|have been|had been)\b/iu.test(text)) return false;
  const told = [...sentence.matchAll(/[\p{L}’'-]+/gu)].filter(([word]) => analyse(word, language)[0]?.term === deed);
  return (
    told.length > 0 &&
    told.every(
      ({ 0: word, index }) =>
        /\b(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?$/u.test(
          sentence.slice(Math.max(0, index - 30), index),
        ) && !/\bby\b/u.test(sentence.slice(index + word.length, index + word.length + 80)),
    )
  );
}

/** Whether a sentence holds a thing of the kind that the question asks for, and how surely: 0 to 1. */
export function scoreFocus(question: AnalysedQuestion, sentence: string): number {
  const { answerType, counted } = question;
  if (answerType === "other") return 1;
  if (answerType === "definition") return scoreDefinition(question, sentence);
  if (answerType === "reason") return REASON.test(sentence) ? 1 : 0.7;
  if (answerType === "date") return DATE.test(sentence) ? 1 : 0;
  if (answerType === "place") return PLACE.test(sentence) ? 1 : 0.4;
  if (answerType === "person") {
    if (question.deed !== null && isWithoutDoer(question.deed, question, sentence)) return 0.2;
    const asked = new Set(question.names.map(({ text }) => text));
    return readNames(sentence).some(({ text }) => !asked.has(text)) ? 1 : 0.4;
  }
  const figures = readFigures(sentence);
  if (answerType === "money")
    return figures.some(({ unit }) => unit !== null && CURRENCY.test(unit))
      ? 1
      : figures.some(({ unit }) => unit === "%")
        ? 0.5
        : figures.length > 0
          ? 0.2
          : 0;
  if (figures.length === 0) return 0;
  if (counted.length === 0) return 0.9;
  const told = new Set(analyse(sentence, question.language).map(({ term }) => term));
  const units = figures.map(({ unit }) => new Set(analyse(unit ?? "", question.language).map(({ term }) => term)));
  const unitMatch = units.reduce((best, unit) => Math.max(best, ...counted.map((term) => matchTerm(term, unit))), 0);
  if (counted.some((term) => matchTerm(term, told) < 0.6)) return 0.3;
  return unitMatch >= 0.6 ? 1 : COUNTED_ELSEWHERE;
}
