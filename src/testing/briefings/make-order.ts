import type { BriefingOrder } from "../../app/daily/composing/briefing-order.ts";

/** An order for the briefing of eight o'clock UTC of a day, over the day before; any part may be replaced. */
export function makeOrder(date: string, parts: Partial<BriefingOrder> = {}): BriefingOrder {
  const until = new Date(`${date}T08:00:00Z`);
  return {
    schedule: "morning",
    date,
    window: { since: new Date(until.getTime() - 86_400_000), until },
    previous: null,
    topics: [],
    collections: [],
    length: "medium",
    ...parts,
  };
}
