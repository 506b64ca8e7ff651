import { breathe } from "../../threads/breathe.ts";
import type { Link } from "./link-articles.ts";

interface Group {
  readonly members: readonly number[];
  /** By the number of another group, the sum of the links between both. */
  readonly sums: Map<number, number>;
}

/** Two groups that may become one, as alike as they were when it was written down. */
interface Pair {
  readonly likeness: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Groups items by their links: again and again the two groups whose members are most alike on average become one, until no two
 * are as alike as `least` (average linkage, Sokal and Michener 1958). A chain of items of which each resembles only the next does
 * not become one group, as it would by single links.
 * @param count of items; links name them from 0
 * @returns every item in one group, ascending; groups in the order of their first items
 */
export async function mergeLinked(
  count: number,
  links: readonly Link[],
  least: number,
): Promise<readonly (readonly number[])[]> {
  const groups = new Map(
    Array.from({ length: count }, (_, index): [number, Group] => [index, { members: [index], sums: new Map() }]),
  );
  const heap: Pair[] = [];
  for (const { a, b, likeness } of links) {
    groups.get(a)?.sums.set(b, likeness);
    groups.get(b)?.sums.set(a, likeness);
    if (likeness >= least) push(heap, a < b ? { likeness, a, b } : { likeness, a: b, b: a });
  }
  let next = count;
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    await breathe();
    const [one, other] = [groups.get(best.a), groups.get(best.b)];
    // One of them has become part of another group since.
    if (one === undefined || other === undefined) continue;
    groups.delete(best.a);
    groups.delete(best.b);
    const number = next++;
    const members = [...one.members, ...other.members].sort((x, y) => x - y);
    const sums = new Map<number, number>();
    for (const [neighbour, sum] of [...one.sums, ...other.sums]) {
      if (neighbour === best.a || neighbour === best.b) continue;
      sums.set(neighbour, (sums.get(neighbour) ?? 0) + sum);
    }
    for (const [neighbour, sum] of sums) {
      const group = groups.get(neighbour);
      if (group === undefined) continue;
      group.sums.delete(best.a);
      group.sums.delete(best.b);
      group.sums.set(number, sum);
      const likeness = sum / (group.members.length * members.length);
      if (likeness >= least) push(heap, { likeness, a: neighbour, b: number });
    }
    groups.set(number, { members, sums });
  }
  return [...groups.values()].map(({ members }) => members).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** The more alike comes first; of those alike, the older groups, so that the outcome depends on nothing else. */
function isBefore(x: Pair, y: Pair): boolean {
  return x.likeness !== y.likeness ? x.likeness > y.likeness : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

function push(heap: Pair[], pair: Pair): void {
  let at = heap.push(pair) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || !isBefore(pair, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = pair;
}

function pop(heap: Pair[]): Pair | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (child === undefined || !isBefore(child, last)) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = last;
  return top;
}
