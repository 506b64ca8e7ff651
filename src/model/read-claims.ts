import { z } from "zod";
import type { DraftClaim } from "../domain/draft.ts";
import type { ModelEvent, ModelUsage } from "./model.ts";
import { type ItemShape, readItems } from "./read-items.ts";

export type ClaimEvent =
  | { readonly kind: "claim"; readonly claim: DraftClaim }
  /** What stood in a claim's place and is not of its shape, to be listed as rejected. */
  | { readonly kind: "malformed"; readonly text: string }
  /** The last event. */
  | { readonly kind: "end"; readonly usage: ModelUsage };

/** Control characters, and those that turn the direction of what follows: no prose needs them, and some stores refuse them. */
const UNFIT = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const sentence = z
  .string()
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .refine((text) => text !== "" && text.length <= 1_000 && !UNFIT.test(text));

const SHAPE: ItemShape<DraftClaim> = {
  name: "claims",
  sign: "text",
  schema: z.object({
    text: sentence,
    sentences: z.array(z.string().max(200)).max(20),
    date: z.string().max(40).nullable().default(null),
    story: z.int().nullable().default(null),
  }),
};

/**
 * Reads claims out of what a model writes, each as soon as it is complete, whatever stands around them. Where the stream throws
 * or the answer turns out broken, the claims before that were complete, and were yielded.
 * @throws {ModelFault} "bad output", "length" (see `readItems`), and what the events throw
 */
export async function* readClaims(events: AsyncIterable<ModelEvent>): AsyncGenerator<ClaimEvent, void> {
  for await (const event of readItems(events, SHAPE)) {
    yield event.kind === "item" ? { kind: "claim", claim: event.item } : event;
  }
}
