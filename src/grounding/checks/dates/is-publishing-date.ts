import type { ClaimUnderCheck } from "../check.ts";
import { resolveTime } from "./resolve-time.ts";
import { saysTime } from "./says-time.ts";
import type { TimeReading } from "./time-reading.ts";

/** Words that date a report and not what it reports. */
const REPORTING =
  /(?:\b(?:published|reported|reports|reporting|dated|wrote|writing|as of|edition|posted)(?: (?:by|in) (?:the )?(?:\p{Lu}\S* ?){1,5})?(?: (?:on|in|of|from|its))?)\s+$/iu;
const REPORT_AFTER = /^['’]?s?\s+(?:report|article|edition|story|piece|dispatch|editorial|column)\b/iu;

/** Whether a claim gives the day of one of its articles as just that: "reported on 18 November". */
export function isPublishingDate(time: TimeReading, { text, quotes }: ClaimUnderCheck): boolean {
  const before = text.slice(0, time.span.start);
  if (!REPORTING.test(before) && !REPORT_AFTER.test(text.slice(time.span.end))) return false;
  return quotes.some(({ article: { metadata } }) => {
    const { publishedAt } = metadata;
    if (publishedAt === null) return false;
    const today = {
      span: time.span,
      fields: {},
      offset: { unit: "day", count: 0, isFromText: false },
      relation: null,
    } as const;
    return time.offset === null && resolveTime(today, "", publishedAt).some((day) => saysTime(time.fields, day));
  });
}
