import type { RobotsAnswer } from "./check-robots.ts";

/** What sites' robots.txt said, for a while: a morning asks one paper for its feed and for forty of its pages. */
export interface RobotsMemory {
  /** What a robots.txt says, from memory or else asked for now. */
  read(robotsUrl: URL, ask: () => Promise<RobotsAnswer>): Promise<RobotsAnswer>;
}

/** RFC 9309 allows a day; a site that changes its mind is heard within the hour. */
const KEPT_MS = 60 * 60 * 1_000;
const MOST_SITES = 500;

/**
 * Remembers for an hour what sites' robots.txt said, or that there is none. Faults are not remembered: neither a server's error,
 * which is to be asked about again, nor a request that broke.
 * @param nowMs milliseconds of any clock that does not run back
 */
export function createRobotsMemory(nowMs: () => number = () => performance.now()): RobotsMemory {
  const known = new Map<string, { readonly answer: RobotsAnswer; readonly untilMs: number }>();
  return {
    async read({ href }, ask) {
      const kept = known.get(href);
      if (kept !== undefined && kept.untilMs > nowMs()) return kept.answer;
      known.delete(href);
      const answer = await ask();
      if (answer.status >= 500 || answer.status === 429) return answer;
      known.set(href, { answer, untilMs: nowMs() + KEPT_MS });
      const [oldest] = known.keys();
      if (known.size > MOST_SITES && oldest !== undefined) known.delete(oldest);
      return answer;
    },
  };
}
