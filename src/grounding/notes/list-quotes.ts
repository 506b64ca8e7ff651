const format = new Intl.ListFormat("en", { type: "conjunction" });

/** "quote 2", "quotes 1 and 3". */
export function listQuotes(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? "quote" : "quotes"} ${format.format(numbers.map(String))}`;
}
