import type { Evaluation } from "./evaluation.ts";
import { simulateYear } from "./support-year/simulate.ts";

/** A leap year's worth of days is not needed: from one new year to the next. */
const YEAR = { from: "2026-01-01T00:00:00Z", days: 365, seed: 2026 };

/** A simulated year of daily briefings: none may be missing, none may come twice. */
export const year: Evaluation = {
  name: "year",
  description: "A simulated year of briefings in twenty time zones, with crashes, outages and edits",
  async run() {
    const outcome = await simulateYear(YEAR);
    const { expected, posted, duplicates, corrections, crashes, badHours, articles } = outcome;
    const stray = [...posted].filter((name) => !expected.has(name)).length;
    return {
      name: "year",
      rows: expected.size,
      metrics: {
        expected: expected.size,
        posted: posted.size,
        duplicates,
        missed: [...expected].filter((name) => !posted.has(name)).length,
        // Posted on a date on which none was due, as by a clock that was wrong at the end of the year.
        stray,
        corrections,
        crashes,
        badHours,
        articles,
      },
      baselines: {},
    };
  },
};
