import { z } from "zod";
import type { ModelEvent, ModelUsage } from "./model.ts";
import { readItems } from "./read-items.ts";

/** What a judging model says of a claim. */
export interface Verdict {
  /** The claim's number, as it was given. */
  readonly claim: number;
  readonly supported: boolean;
  readonly reason: string;
}

const SHAPE = {
  name: "verdicts",
  sign: "supported",
  schema: z.object({ claim: z.int(), supported: z.boolean(), reason: z.string().trim().max(1_000) }),
};

/**
 * Reads a judging model's verdicts. Those that are not of the shape are left out: which claims got no verdict is the caller's
 * to see, and what that means.
 * @throws {ModelFault} "bad output", "length" (see `readItems`), and what the events throw
 */
export async function readVerdicts(
  events: AsyncIterable<ModelEvent>,
): Promise<{ readonly verdicts: readonly Verdict[]; readonly usage: ModelUsage | null }> {
  const verdicts: Verdict[] = [];
  let usage: ModelUsage | null = null;
  for await (const event of readItems(events, SHAPE)) {
    if (event.kind === "item") verdicts.push(event.item);
    if (event.kind === "end") usage = event.usage;
  }
  return { verdicts, usage };
}
