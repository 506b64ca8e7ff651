import { checkDraft } from "../src/grounding/check-draft.ts";
import { fourthAuthorTopics, unseenFourthAuthorTopics } from "../src/testing/lies/fourth-author/index.ts";
import { type Lie, lies, readLies } from "../src/testing/lies/lies.ts";
import { secondAuthorTopics } from "../src/testing/lies/second-author/index.ts";
import { statementsOf } from "../src/testing/lies/statements-of.ts";
import { thirdAuthorTopics, unseenTopics } from "../src/testing/lies/third-author/index.ts";
import type { LieKind } from "../src/testing/lies/topic.ts";
import type { Evaluation } from "./evaluation.ts";

/** The project's own planted lies and their honest twins, judged by the checks one by one. */
export const liesEvaluation: Evaluation = {
  name: "lies",
  description: "the project's own planted lies refused, and their honest twins passed, by kind (no data set)",
  async run() {
    const sets = Object.entries(SETS).map(([name, some]) => [name, judge(some)] as const);
    return {
      name: "lies",
      rows: sets.reduce((sum, [, judged]) => sum + judged.length, 0),
      metrics: Object.fromEntries(
        sets.flatMap(([name, judged]) =>
          Object.entries(measure(judged)).map(([measured, value]) => [`${name}${measured}`, value]),
        ),
      ),
      baselines: {},
    };
  },
};

/**
 * Lies by other authors are by people who had not seen the checks. With those of the second author (at first sight .686 of the
 * lies refused, .758 of the twins passed) and half of the third's and the fourth's the checks were mended since; with the unseen
 * ones never.
 */
const SETS: Readonly<Record<string, readonly Lie[]>> = {
  "": lies,
  "second author: ": readLies(secondAuthorTopics),
  "third author: ": readLies(thirdAuthorTopics),
  "unseen: ": readLies(unseenTopics),
  "fourth author: ": readLies(fourthAuthorTopics),
  "unseen, fourth author: ": readLies(unseenFourthAuthorTopics),
};

interface Judged {
  readonly kind: LieKind;
  readonly caught: boolean;
  readonly passed: boolean;
}

function judge(some: readonly Lie[]): readonly Judged[] {
  const topics = [...new Set(some.map(({ topic }) => topic))];
  const statements = new Map(topics.map((topic) => [topic, statementsOf(topic)]));
  return some.map(({ topic, kind, sentences, lie, twin }) => {
    const verdict = (text: string) => checkDraft({ text, sentences }, statements.get(topic) ?? new Map()).kind;
    return { kind, caught: verdict(lie) === "refused", passed: verdict(twin) === "passed" };
  });
}

function measure(judged: readonly Judged[]): Readonly<Record<string, number>> {
  const byKind = [...Map.groupBy(judged, ({ kind }) => kind)].flatMap(([kind, some]) => [
    [`${kind}: caught of ${some.length}`, share(some, "caught")],
    [`${kind}: twins passed`, share(some, "passed")],
  ]);
  return {
    caught: share(judged, "caught"),
    "twins passed": share(judged, "passed"),
    ...Object.fromEntries(byKind),
  };
}

function share(judged: readonly Judged[], what: "caught" | "passed"): number {
  return judged.filter((one) => one[what]).length / judged.length;
}
