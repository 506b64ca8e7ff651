import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeLinked } from "./merge-linked.ts";

/** Reached exactly by no average. */
const LEAST = 0.4512345;

const link = (a: number, b: number, likeness: number) => ({ a, b, likeness });

/** The same by the book: all pairs of groups are compared before each merge. */
function mergeByTheBook(count: number, links: readonly ReturnType<typeof link>[], least: number) {
  const groups = Array.from({ length: count }, (_, index) => [index]);
  const likeness = (one: readonly number[], other: readonly number[]) =>
    links
      .filter(({ a, b }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)))
      .reduce((sum, each) => sum + each.likeness, 0) /
    (one.length * other.length);
  for (;;) {
    const pairs = groups.flatMap((one, i) =>
      groups.slice(i + 1).map((other) => ({ one, other, is: likeness(one, other) })),
    );
    const best = Math.max(0, ...pairs.map(({ is }) => is));
    const pair = pairs.find(({ is }) => is === best);
    if (pair === undefined || best < least || best === 0) break;
    groups.splice(groups.indexOf(pair.other), 1);
    pair.one.push(...pair.other);
  }
  return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

describe("mergeLinked", () => {
  it("puts together what is alike on average", async () => {
    expect(await mergeLinked(4, [link(0, 1, 0.9), link(1, 2, 0.5), link(0, 2, 0.5)], 0.4)).toEqual([[0, 1, 2], [3]]);
  });

  it("does not make one group of a chain in which each resembles the next alone", async () => {
    const chain = [link(0, 1, 0.5), link(1, 2, 0.4), link(2, 3, 0.5)];
    expect(await mergeLinked(4, chain, 0.3)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("comes to what average linkage by the book comes to", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9_999 }), async (count, seed) => {
        // Distinct also on average, so that no tie is broken one way here and another there.
        const pairs = Array.from({ length: count }, (_, b) =>
          Array.from({ length: b }, (_, a) => [a, b] as const),
        ).flat();
        const links = pairs.map(([a, b], index) =>
          link(a, b, ((((index + 1) * 7_919 + seed) % 9_973) + Math.sqrt(index + 2) / 10) / 10_000),
        );
        expect(await mergeLinked(count, links, LEAST)).toEqual(mergeByTheBook(count, links, LEAST));
      }),
    );
  });
});
