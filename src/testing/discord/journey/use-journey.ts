import { afterAll, beforeAll } from "vitest";
import { type Journey, type JourneyOptions, openJourney } from "./open-journey.ts";

/** Of a hook: two starts of the bot on a machine that is busy with other tests. */
const TIMEOUT_MS = 180_000;

/**
 * One journey for all tests of a file, which follow one another.
 * @param prepare what stands before the first of them
 * @returns what gives the journey once the tests run
 */
export function useJourney(options: JourneyOptions, prepare: (journey: Journey) => Promise<void>): () => Journey {
  let journey: Journey | null = null;
  beforeAll(async () => {
    journey = await openJourney(options);
    await prepare(journey);
  }, TIMEOUT_MS);
  afterAll(() => journey?.close(), TIMEOUT_MS);
  return () => {
    if (journey === null) throw new Error("the journey has not begun");
    return journey;
  };
}
