import { z } from "zod";
import type { FeedState } from "../../../domain/feed.ts";

/** How a feed's readings went, as it is kept. */
export const feedStateSchema: z.ZodType<FeedState> = z.strictObject({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  nextReadAt: z.iso.datetime(),
  lastReadAt: z.iso.datetime().nullable(),
  lastGoodAt: z.iso.datetime().nullable(),
  failingSince: z.iso.datetime().nullable(),
  failures: z.int().nonnegative(),
  fault: z.string().min(1).nullable(),
  isReported: z.boolean(),
});
