import { z } from "zod";
import type { Feed } from "../../../domain/feed.ts";

/** A feed as it is kept. */
export const feedSchema: z.ZodType<Feed> = z.strictObject({
  id: z.string().regex(/^[a-z\d]{4,16}$/),
  url: z.string().regex(/^https?:\/\//),
  title: z.string().min(1).nullable(),
  collections: z.array(z.string().min(1)),
  everyMinutes: z.int().min(5).max(10_080),
  isPaused: z.boolean(),
  addedBy: z.string().min(1).max(64),
  addedAt: z.iso.datetime(),
});
