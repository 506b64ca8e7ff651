import { z } from "zod";

/** What is kept of a thread in which questions follow each other: the answer that the next one follows up. */
export const conversationSchema = z.strictObject({ answerId: z.string().min(1) });
