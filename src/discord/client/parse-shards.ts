/** Which of the gateway's shards this process serves: all that Discord recommends, so many, or some of a number that several processes share. */
export type Shards = "auto" | { readonly ids: readonly number[]; readonly total: number };

const MOST = 16_384;

/**
 * Reads "auto", a number of shards ("4"), or this process's part of them ("0-3/8").
 * @returns null for anything else
 */
export function parseShards(text: string): Shards | null {
  if (text === "auto") return "auto";
  const [, from = "", to = from, total = ""] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/u.exec(text) ?? [];
  const count = /^\d{1,5}$/u.test(text) ? Number(text) : Number(total);
  const [first, last] = total === "" ? [0, count - 1] : [Number(from), Number(to)];
  if (!(count >= 1 && count <= MOST && first <= last && last < count)) return null;
  return { ids: Array.from({ length: last - first + 1 }, (_, index) => first + index), total: count };
}
