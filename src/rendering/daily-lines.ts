import type { DailyResult, HistoryEntry, KnownSchedule } from "../app/daily/daily-result.ts";
import type { PostingRecord } from "../briefing/posting/posting-record.ts";
import { type Schedule, WEEKDAYS } from "../domain/schedule.ts";
import { clockLabel } from "./clock-label.ts";
import { counted } from "./counted.ts";
import { DAILY_WORDS, type DailyWords } from "./words/daily-words.ts";
import type { Words } from "./words/en.ts";

/** A fact, or the id of a channel or role that a face may know by name. */
export type DailyFact = string | { readonly mentions: "channel" | "role"; readonly id: string };

/** A line of what a command on briefings came to: what it leads with, a sentence, or something with a name and its facts. */
export type DailyLine =
  | { readonly kind: "lead" | "sentence"; readonly text: string }
  | { readonly kind: "named"; readonly name: string; readonly facts: readonly DailyFact[] };

type Kind = DailyResult["kind"];
type ResultOf<K extends Kind> = Extract<DailyResult, { readonly kind: K }>;

const LINES: {
  readonly [K in Kind]: (result: ResultOf<K>, words: Words, postsByItself: boolean) => readonly DailyLine[];
} = {
  schedules: ({ schedules }, words, postsByItself) => {
    const { none, briefing } = DAILY_WORDS[words.language];
    if (schedules.length === 0) return [lead(none(postsByItself ? "/daily set" : '"daily set"'))];
    return [lead(counted(schedules.length, briefing, words)), ...schedules.map((one) => scheduleLine(one, words))];
  },
  "schedule-set": ({ change, remarks, ...known }, words, postsByItself) => {
    const { changes, byHand } = DAILY_WORDS[words.language];
    const comes = change === "set" || change === "changed" || change === "resumed";
    return [
      lead(changes[change]),
      scheduleLine(known, words),
      ...nextLines(known, words),
      ...(comes && !postsByItself ? [sentence(byHand)] : []),
      ...remarks.map(sentence),
    ];
  },
  posted: ({ posting, isNew, ...known }, words) => {
    const { timeZone } = known.schedule;
    const { posted, postedBefore, notPosted, triedUntil } = DAILY_WORDS[words.language];
    const stands = posting.state === "posted";
    return [
      lead(stands ? (isNew ? posted : postedBefore) : notPosted),
      postingLine({ kind: "posting", posting, timeZone }, words),
      ...(stands ? [] : [sentence(triedUntil(timeLabel(Date.parse(posting.giveUpAt), timeZone, words)))]),
      ...nextLines(known, words),
    ];
  },
  postings: ({ postings }, words) =>
    postings.length === 0
      ? [lead(DAILY_WORDS[words.language].noHistory)]
      : postings.map((entry) => postingLine(entry, words)),
};

/**
 * What a command on briefings came to, in order, whatever the face's markup. Every time is told as clocks show it where the
 * briefing comes.
 * @param postsByItself whether the face keeps posting them
 */
export function dailyLines(result: DailyResult, words: Words, postsByItself: boolean): readonly DailyLine[] {
  const lines = LINES[result.kind] as (result: DailyResult, words: Words, itself: boolean) => readonly DailyLine[];
  return lines(result, words, postsByItself);
}

function scheduleLine({ schedule, next }: KnownSchedule, words: Words): DailyLine {
  const labels = DAILY_WORDS[words.language];
  const { id, channel, time, timeZone, topics, collections, length, mentionRole, isPaused } = schedule;
  return {
    kind: "named",
    name: `${time}, ${daysLabel(schedule, labels)} (${timeZone})`,
    facts: [
      ...(channel === null ? [] : [{ mentions: "channel", id: channel } as const]),
      ...(topics.length === 0 ? [] : [labels.topics(topics.join(", "))]),
      ...(collections.length === 0 ? [] : [labels.collections(collections.join(", "))]),
      labels.lengths[length],
      ...(mentionRole === null ? [] : [labels.calls, { mentions: "role", id: mentionRole } as const]),
      ...(isPaused ? [labels.paused] : []),
      ...(next === null ? [] : [labels.next(timeLabel(next.at, timeZone, words)).replace(/\.$/, "")]),
      id,
    ],
  };
}

function postingLine({ kind, posting, timeZone }: HistoryEntry, words: Words): DailyLine {
  const labels = DAILY_WORDS[words.language];
  const { date, schedule, dueAt, postedAt, channel, posted, answerId, reason } = posting;
  return {
    kind: "named",
    name: `${kind === "correction" ? labels.correctionOf(date) : date}: ${stateLabel(posting, labels)}`,
    facts: [
      ...(reason === null ? [] : [reason]),
      ...(channel === null ? [] : [{ mentions: "channel", id: channel } as const]),
      postedAt === null
        ? labels.due(timeLabel(Date.parse(dueAt), timeZone, words))
        : labels.postedAt(timeLabel(Date.parse(postedAt), timeZone, words)),
      ...(posted.length > 1 ? [labels.messages(posted.length.toLocaleString(words.language))] : []),
      ...(answerId === null ? [] : [labels.keptAs(answerId)]),
      schedule,
    ],
  };
}

/** What could not be posted so far is tried again: until then nothing is made or posted. */
function stateLabel({ state, reason, by }: PostingRecord, { states, waiting }: DailyWords): string {
  const isTried = state === "claimed" || state === "composed";
  return isTried && reason !== null && by === null ? waiting : states[state];
}

function nextLines({ schedule, next }: KnownSchedule, words: Words): readonly DailyLine[] {
  if (next === null) return [];
  return [sentence(DAILY_WORDS[words.language].next(timeLabel(next.at, schedule.timeZone, words)))];
}

function timeLabel(at: number, timeZone: string, { language }: Words): string {
  return `${clockLabel(at, timeZone, language)} (${timeZone})`;
}

function daysLabel({ days }: Schedule, labels: DailyWords): string {
  return days.length === WEEKDAYS.length ? labels.everyDay : days.map((day) => labels.days[day]).join(", ");
}

function lead(text: string): DailyLine {
  return { kind: "lead", text };
}

function sentence(text: string): DailyLine {
  return { kind: "sentence", text };
}
