import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Feed } from "../../../domain/feed.ts";
import { failedState, goodState } from "./next-state.ts";
import { unreadState } from "./unread-state.ts";

const NOW = new Date("2026-03-01T10:00:00.000Z");
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const feed = fc
  .record({
    id: fc.stringMatching(/^[a-z\d]{6}$/),
    everyMinutes: fc.integer({ min: 5, max: 10_080 }),
  })
  .map(
    (given): Feed => ({
      ...given,
      url: "https://estuary.example/feed",
      title: null,
      collections: [],
      isPaused: false,
      addedBy: "ann",
      addedAt: NOW.toISOString(),
    }),
  );
const waitOf = ({ nextReadAt }: { nextReadAt: string }) => Date.parse(nextReadAt) - NOW.getTime();

describe("the next reading", () => {
  it("comes after the interval or what the server asks for, and at most a tenth later", () => {
    fc.assert(
      fc.property(feed, fc.option(fc.integer({ min: 0, max: 9 * DAY_MS })), (one, leastWaitMs) => {
        const good = goodState(one, { etag: null, lastModified: null, leastWaitMs, isUnfinished: false }, NOW);
        const least = Math.max(one.everyMinutes * MINUTE_MS, Math.min(leastWaitMs ?? 0, DAY_MS));
        expect(waitOf(good)).toBeGreaterThanOrEqual(least);
        expect(waitOf(good)).toBeLessThanOrEqual(1.1 * least);
      }),
    );
  });

  it("is the same for the same feed, and spread over feeds", () => {
    const next = (id: string) =>
      waitOf(
        goodState(
          { ...(fc.sample(feed, { numRuns: 1, seed: 1 })[0] as Feed), id, everyMinutes: 100 },
          { etag: null, lastModified: null, leastWaitMs: null, isUnfinished: false },
          NOW,
        ),
      );
    expect(next("abcdef")).toBe(next("abcdef"));
    expect(
      new Set(Array.from({ length: 50 }, (_, index) => Math.round(next(`feed${index}`) / MINUTE_MS))).size,
    ).toBeGreaterThan(5);
  });

  it("comes ever later while the feed fails, but within a day, unless its server asks for longer", () => {
    fc.assert(
      fc.property(
        feed,
        fc.nat({ max: 400 }),
        fc.option(fc.integer({ min: 0, max: 30 * DAY_MS })),
        (one, failures, retryAfterMs) => {
          const state = { ...unreadState(one), failures };
          const failed = failedState(one, state, { fault: "Down.", retryAfterMs }, NOW);
          const asked = Math.min(retryAfterMs ?? 0, 7 * DAY_MS);
          expect(waitOf(failed)).toBeGreaterThanOrEqual(Math.max(asked, 5 * MINUTE_MS));
          expect(waitOf(failed)).toBeLessThanOrEqual(1.1 * Math.max(asked, DAY_MS));
          expect(failed).toMatchObject({ failures: failures + 1, failingSince: NOW.toISOString(), fault: "Down." });
        },
      ),
    );
  });
});
