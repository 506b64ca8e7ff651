/** Everything that an iterable yields, and what it threw in the end; null: nothing. */
export async function collect<T>(source: AsyncIterable<T>): Promise<{ readonly items: T[]; readonly fault: unknown }> {
  const items: T[] = [];
  try {
    for await (const item of source) items.push(item);
    return { items, fault: null };
  } catch (fault) {
    return { items, fault };
  }
}
