const PAIRS = "sell buy|lend borrow|give receive|precede follow";

/** English verbs that tell one deed from its two ends, by dictionary form: who sells to another is bought from. */
export const converseDeeds: ReadonlyMap<string, string> = new Map(
  PAIRS.split("|").flatMap((pair): [string, string][] => {
    const [one = "", other = ""] = pair.split(" ");
    return [
      [one, other],
      [other, one],
    ];
  }),
);
