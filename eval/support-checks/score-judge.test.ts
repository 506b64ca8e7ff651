import { expect, test } from "vitest";
import { bestThreshold } from "./best-threshold.ts";
import { caughtByKind, scoreJudge } from "./score-judge.ts";

const verdict = (isSupported: boolean, isPassed: boolean, ...kinds: readonly string[]) => ({
  isSupported,
  isPassed,
  kinds,
});

test("scores a judge by the mean of what it rightly passes and rightly catches", () => {
  const verdicts = [verdict(true, true), verdict(true, false), verdict(false, false), verdict(false, false)];
  expect(scoreJudge(verdicts)).toEqual({
    "balanced accuracy": 0.75,
    "supported passed": 0.5,
    "unsupported caught": 1,
  });
});

test("gives one who passes everything no better than a coin", () => {
  expect(scoreJudge([verdict(true, true), verdict(false, true), verdict(false, true)])["balanced accuracy"]).toBe(0.5);
});

test("counts a text that was falsified in two ways for both", () => {
  const verdicts = [verdict(false, false, "number", "name"), verdict(false, true, "name"), verdict(true, true)];
  expect(caughtByKind(verdicts)).toEqual({ name: 0.5, number: 1 });
});

test("finds the threshold that parts supported from unsupported rows best", () => {
  const rows = [
    { score: 0.1, isSupported: false },
    { score: 0.4, isSupported: false },
    { score: 0.6, isSupported: true },
    { score: 0.9, isSupported: true },
  ];
  expect(bestThreshold(rows)).toBe(0.6);
});
