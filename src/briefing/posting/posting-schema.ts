import { z } from "zod";
import { POST_PROBLEMS } from "./poster.ts";
import { POSTING_STATES, type PostingRecord } from "./posting-record.ts";

const instant = z.iso.datetime();

/** A posting as it is kept. */
export const postingSchema: z.ZodType<PostingRecord> = z.strictObject({
  schedule: z.string().min(1),
  date: z.iso.date(),
  channel: z.string().min(1).nullable(),
  dueAt: instant,
  giveUpAt: instant,
  state: z.enum(POSTING_STATES),
  by: z.string().min(1).nullable(),
  until: instant.nullable(),
  answerId: z.string().min(1).nullable(),
  pages: z.int().nonnegative(),
  posted: z.array(z.string().min(1)),
  sending: z
    .strictObject({
      since: instant,
      by: z.string().min(1),
      sinceElapsedMs: z.number(),
      attempts: z.int().positive(),
    })
    .nullable(),
  postedAt: instant.nullable(),
  failures: z.int().nonnegative(),
  retryAt: instant.nullable(),
  reason: z.string().min(1).nullable(),
  problem: z.enum(POST_PROBLEMS).nullable(),
  corrects: z.array(z.string().min(1)),
  replyTo: z.string().min(1).nullable(),
});
