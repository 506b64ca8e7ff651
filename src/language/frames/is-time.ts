import { isCalendarWord } from "../is-calendar-word.ts";
import type { TaggedWord } from "../tag-words.ts";

const UNITS =
  /^(?:(?:week|month|year|day|night|morning|afternoon|evening|weekend|decade|century|quarter|season|spring|summer|autumn|winter|hour|minute)s?|dawn|noon|midday|midnight|dusk|sunrise|sunset|yesterday|today|tonight|tomorrow|easter|christmas)$/i;
const BESIDE =
  /^(?:the|last|this|next|previous|past|coming|following|same|early|late|mid|end|start|beginning|earlier|later|ago|each|every|that|a|an|one|first|-)$/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const HOUR = /^\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m\.?)?$/i;

const isTimeWord = ({ text }: TaggedWord): boolean => isCalendarWord(text) || UNITS.test(text) || YEAR.test(text);

/** Whether all of a phrase's words speak of a time: "6 November", "the end of last year"; not "ten years". */
export function isTime(words: readonly TaggedWord[]): boolean {
  if (!words.some(isTimeWord)) return false;
  if (isRate(words)) return false;
  const isDated = words.some(({ text }) => isCalendarWord(text) || YEAR.test(text));
  return words.every(
    (word) => isTimeWord(word) || BESIDE.test(word.text) || (isDated && word.pos === "NUM" && HOUR.test(word.text)),
  );
}

/** "Four million a year", "130 kilometres an hour"; also a length: "a month before". */
export function isRate([first, unit, ...others]: readonly TaggedWord[]): boolean {
  return /^an?$/i.test(first?.text ?? "") && UNITS.test(unit?.text ?? "") && others.length === 0;
}
