import { findSupport, type Support } from "../src/grounding/find-support.ts";
import { verifyQuote } from "../src/grounding/verify-quote.ts";
import type { Evaluation } from "./evaluation.ts";
import { bestThreshold } from "./support-checks/best-threshold.ts";
import { judgePlainly } from "./support-checks/judge-plainly.ts";
import { readSupportSets, type SupportCase, type SupportSet } from "./support-checks/read-support-sets.ts";
import { caughtByKind, scoreJudge, type Verdict } from "./support-checks/score-judge.ts";
import { wordOverlap } from "./support-checks/word-overlap.ts";

type Figures = Readonly<Record<string, number>>;

const isEven = (_: unknown, index: number): boolean => index % 2 === 0;
const isOdd = (_: unknown, index: number): boolean => index % 2 === 1;

const withPrefix = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}: ${name}`, value]));

/** Both halves are shown, because thresholds are chosen on the even rows. */
function scoreHalves(verdicts: readonly Verdict[]): Figures {
  const half = (name: string, rows: readonly Verdict[]) =>
    Object.fromEntries(Object.entries(scoreJudge(rows)).map(([measure, value]) => [`${measure}, ${name} rows`, value]));
  return {
    ...scoreJudge(verdicts),
    ...half("even", verdicts.filter(isEven)),
    ...half("odd", verdicts.filter(isOdd)),
  };
}

/** @throws {Error} where a quote is not its slice of the source */
function assertVerbatim({ quotes }: Support): number {
  for (const { source, span } of quotes) {
    if (verifyQuote(source, span).exact !== source.text.slice(span.start, span.end))
      throw new Error(`not verbatim: ${source.articleId} ${span.start}–${span.end}`);
  }
  return quotes.length;
}

function judgeAll(cases: readonly SupportCase[], judge: (each: SupportCase) => boolean): readonly Verdict[] {
  return cases.map((each) => ({ isPassed: judge(each), isSupported: each.isSupported, kinds: each.kinds }));
}

function baselines({ name, cases }: SupportSet): Figures {
  const plain = judgeAll(cases, (each) => judgePlainly(textOf(each), sourceOf(each)));
  const overlaps = new Map(cases.map((each) => [each, wordOverlap(textOf(each), sourceOf(each))]));
  const overlapOf = (each: SupportCase) => overlaps.get(each) ?? 0;
  const threshold = bestThreshold(
    cases.filter(isEven).map((each) => ({ score: overlapOf(each), isSupported: each.isSupported })),
  );
  const overlap = judgeAll(cases, (each) => overlapOf(each) >= threshold);
  return {
    ...withPrefix(`plain rule: ${name}`, { ...scoreHalves(plain), ...caughtByKind(plain) }),
    ...withPrefix(`word overlap: ${name}`, { ...scoreHalves(overlap), ...caughtByKind(overlap) }),
  };
}

const textOf = ({ sentences }: SupportCase): string => sentences.join(" ");
const sourceOf = ({ candidates: [first] }: SupportCase): string =>
  first === undefined ? "" : `${first.article.metadata.title}\n${first.source.text}`;

/** The checks as a judge of pasted texts, without a model: what they pass, and what they catch. */
export const support: Evaluation = {
  name: "support",
  description: "the checks as a judge: supported claims passed, unsupported ones caught, by kind of falsification",
  async run(dataDir) {
    const sets = await readSupportSets(dataDir);
    let quotes = 0;
    const metrics = sets.map(({ name, cases }) => {
      const refusers = new Map(
        cases.map((each) => {
          const found = each.sentences.map((sentence) => findSupport(sentence, each.candidates));
          quotes += found.reduce((sum, support) => sum + assertVerbatim(support), 0);
          return [each, new Set(found.flatMap(({ refusals }) => refusals.map(({ check }) => check)))] as const;
        }),
      );
      const judge = (forgiven?: string) =>
        judgeAll(cases, (each) => [...(refusers.get(each) ?? [])].every((check) => check === forgiven));
      const verdicts = judge();
      return {
        ...withPrefix(name, {
          ...scoreHalves(verdicts),
          ...Object.fromEntries(
            Object.entries(caughtByKind(verdicts)).map(([kind, value]) => [`caught, ${kind}`, value]),
          ),
        }),
        // These sets' labels forgive a text that tells as a fact what its document tells as said. Footnote does not.
        ...withPrefix(`${name}, attribution aside`, { ...scoreJudge(judge("attribution")) }),
      };
    });
    if (quotes === 0) throw new Error("no quote was checked");
    return {
      name: "support",
      rows: sets.reduce((sum, { cases }) => sum + cases.length, 0),
      metrics: { ...Object.assign({}, ...metrics), verbatim: 1 },
      baselines: Object.assign({}, ...sets.map(baselines)),
    };
  },
};
