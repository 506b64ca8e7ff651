import { z } from "zod";
import { type Feedback, VERDICTS } from "../domain/feedback.ts";

export const MAX_REASON_LENGTH = 1_000;

/** A member's feedback as it is kept. */
export const feedbackSchema: z.ZodType<Feedback> = z.strictObject({
  answerId: z.string().min(1),
  verdict: z.enum(VERDICTS),
  reason: z.string().min(1).nullable(),
  user: z.string().min(1),
  givenAt: z.iso.datetime(),
});
