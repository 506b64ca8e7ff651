import type { DailyResult, KnownSchedule } from "../../app/daily/daily-result.ts";
import type { PostingRecord } from "../../briefing/posting/posting-record.ts";

type Kind = DailyResult["kind"];
type ResultOf<K extends Kind> = Extract<DailyResult, { readonly kind: K }>;

const JSON_OF: { readonly [K in Kind]: (result: ResultOf<K>) => unknown } = {
  schedules: ({ schedules }) => schedules.map(scheduleJson),
  "schedule-set": ({ change, remarks, ...known }) => ({ change, ...scheduleJson(known), remarks }),
  posted: ({ posting, isNew, ...known }) => ({ isNew, posting: postingJson(posting), ...scheduleJson(known) }),
  postings: ({ postings }) =>
    postings.map(({ kind, posting, timeZone }) => ({
      kind: kind === "posting" ? "briefing" : kind,
      ...postingJson(posting),
      timeZone,
    })),
};

/** What a command on briefings prints with `--json`, as a value. */
export function dailyJson(result: DailyResult): unknown {
  return (JSON_OF[result.kind] as (result: DailyResult) => unknown)(result);
}

function scheduleJson({ schedule, next }: KnownSchedule) {
  return { ...schedule, next: next && { date: next.date, at: new Date(next.at).toISOString() } };
}

function postingJson({ schedule, date, channel, dueAt, state, answerId, posted, postedAt, reason }: PostingRecord) {
  return { schedule, date, channel, dueAt, state, answerId, messages: posted, postedAt, reason };
}
