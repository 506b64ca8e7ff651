import { checkDraft } from "../src/grounding/check-draft.ts";
import { type Lie, lies, readLies } from "../src/testing/lies/lies.ts";
import { secondAuthorTopics } from "../src/testing/lies/second-author/index.ts";
import { statementsOf } from "../src/testing/lies/statements-of.ts";
import type { LieKind } from "../src/testing/lies/topic.ts";
import type { Evaluation } from "./evaluation.ts";

/** The project's own planted lies and their honest twins, judged by the checks one by one. */
export const liesEvaluation: Evaluation = {
  name: "lies",
  description: "the project's own planted lies refused, and their honest twins passed, by kind (no data set)",
  async run() {
    const judged = judge(lies);
    // By an author who had not seen the checks: at first sight .686 of these lies were refused and .758 of the twins passed. The
    // checks were mended with them since.
    const secondAuthor = judge(readLies(secondAuthorTopics));
    return {
      name: "lies",
      rows: judged.length + secondAuthor.length,
      metrics: {
        ...measure(judged),
        ...Object.fromEntries(
          Object.entries(measure(secondAuthor)).map(([name, value]) => [`second author: ${name}`, value]),
        ),
      },
      baselines: {},
    };
  },
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
