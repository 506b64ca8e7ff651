import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../domain/article.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { chooseEvidence } from "./choose-evidence.ts";
import type { RankedStatement } from "./gathered.ts";

const countTokens = (text: string) => text.split(/\s+/).length;
const ALL = { maxTokens: 1_000, countTokens, leastShare: 0 };

/** The sentences of an article, with a score and a passage's share for each. */
function rank(
  article: Article,
  sentences: readonly (readonly [text: string, score: number, passageShare: number])[],
): readonly RankedStatement[] {
  const text = sentences.map(([each]) => each).join(" ");
  const source = { articleId: article.id, revision: article.revision, text };
  let end = -1;
  return sentences.map(([each, score, passageShare]) => {
    const start = end + 1;
    end = start + each.length;
    return { statement: { article, source, span: { start, end } }, score, passageShare };
  });
}

const textsOf = ({ sentences }: ReturnType<typeof chooseEvidence>) => sentences.map(({ text }) => text);

describe("chooseEvidence", () => {
  it("gives what stands around the best sentence before what matches as well in another passage", () => {
    const evidence = chooseEvidence(
      [
        ...rank(makeArticle({ id: "ferry" }), [
          ["The ferry Odile sank on Monday.", 0.9, 1],
          ["Nobody was hurt.", 0.1, 1],
        ]),
        ...rank(makeArticle({ id: "concert" }), [["The ferry Odile will host a concert.", 0.5, 0.3]]),
      ],
      { ...ALL, leastShare: 0.6 },
    );
    expect(textsOf(evidence)).toEqual(["The ferry Odile sank on Monday.", "Nobody was hurt."]);
  });

  it("leaves out the poor sentences of a poor passage, and keeps its good ones", () => {
    const evidence = chooseEvidence(
      [
        ...rank(makeArticle({ id: "ferry" }), [["The ferry Odile sank on Monday.", 0.9, 1]]),
        ...rank(makeArticle({ id: "owner" }), [
          ["Her owner said that the Odile sank on Sunday.", 0.9, 0.5],
          ["He sells ice cream too.", 0, 0.5],
        ]),
      ],
      { ...ALL, leastShare: 0.6 },
    );
    expect(textsOf(evidence)).toEqual([
      "The ferry Odile sank on Monday.",
      "Her owner said that the Odile sank on Sunday.",
    ]);
  });

  it("gives the same words once, from the article whose words they are, however they are set", () => {
    const copy = makeArticle({ id: "copy", voice: "wire" });
    const evidence = chooseEvidence(
      [
        ...rank(copy, [["“It sank,” she said.", 0.9, 1]]),
        ...rank(makeArticle({ id: "wire" }), [['"It sank", she said.', 0.8, 0.8]]),
      ],
      ALL,
    );
    expect(evidence.sentences.map(({ article, text }) => [article.id, text])).toEqual([
      ["wire", '"It sank", she said.'],
    ]);
  });

  it("keeps two sentences that differ by a figure or a sign, which may contradict each other", () => {
    const sentences = rank(makeArticle(), [
      ["The fare rose by 3 percent.", 0.9, 1],
      ["The fare rose by 4 percent.", 0.9, 1],
      ["The fare rose by 4%.", 0.9, 1],
      ["The fare rose by 4.", 0.9, 1],
    ]);
    expect(textsOf(chooseEvidence(sentences, ALL))).toHaveLength(4);
  });

  it("marks what follows the sentence before it, and what does not", () => {
    const [first, second, third] = rank(makeArticle(), [
      ["The ferry sank.", 0.9, 1],
      ["Nobody was hurt.", 0.8, 1],
      ["The captain wept.", 0.7, 1],
    ]);
    if (first === undefined || second === undefined || third === undefined) throw new Error("three sentences");
    const follows = (ranked: readonly RankedStatement[]) =>
      chooseEvidence(ranked, ALL).sentences.map((sentence) => sentence.follows);
    expect(follows([first, second])).toEqual([false, true]);
    expect(follows([third, first])).toEqual([false, false]);
  });

  it("gives nothing of nothing", () => {
    expect(chooseEvidence([], ALL)).toEqual({ sentences: [], byId: new Map() });
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const sentence = fc.tuple(
    fc.constantFrom(
      "The ferry sank.",
      "the ferry sank!",
      "Nobody was hurt.",
      "It cost €5.",
      "It cost 5%.",
      "…",
      "船が沈んだ。",
    ),
    share,
    share,
  );
  const articles = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { maxLength: 4 });
  const asRanked = (given: readonly (readonly (readonly [string, number, number])[])[]) =>
    given
      .flatMap((sentences, index) => rank(makeArticle({ id: `a${index}`, voice: `a${index % 2}` }), sentences))
      .sort((a, b) => b.score - a.score);

  it("never takes more than its budget, nor the same words twice, and gives slices in reading order", () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 0, max: 60 }), share, (given, maxTokens, leastShare) => {
        const evidence = chooseEvidence(asRanked(given), { maxTokens, countTokens, leastShare });
        const { sentences, byId } = evidence;
        expect(sentences.reduce((sum, { text }) => sum + countTokens(text) + 5, 0)).toBeLessThanOrEqual(maxTokens);
        expect(new Set(textsOf(evidence)).size).toBe(sentences.length);
        expect([...byId.keys()]).toEqual(sentences.map((_, index) => `s${index + 1}`));
        const seen: string[] = [];
        for (const [index, { id, article, text }] of sentences.entries()) {
          const statement = byId.get(id);
          expect(statement?.article).toBe(article);
          expect(statement?.source.text.slice(statement.span.start, statement.span.end)).toBe(text);
          const last = sentences[index - 1];
          if (last?.article === article)
            expect(byId.get(last.id)?.span.end).toBeLessThanOrEqual(statement?.span.start ?? -1);
          else {
            expect(seen).not.toContain(article.id);
            seen.push(article.id);
          }
        }
      }),
    );
  });

  it("gives the best sentence wherever it alone fits, and no more for a higher share", () => {
    fc.assert(
      fc.property(articles, share, share, (given, a, b) => {
        const count = (leastShare: number) => chooseEvidence(asRanked(given), { ...ALL, leastShare }).sentences.length;
        expect(count(Math.max(a, b))).toBeLessThanOrEqual(count(Math.min(a, b)));
        expect(count(1) > 0).toBe(given.length > 0);
      }),
    );
  });
});
