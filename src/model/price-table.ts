import { z } from "zod";

/** What a million tokens of each kind cost, in the table's currency. */
export interface Price {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

export type PriceTable = ReadonlyMap<string, Price>;

const AMOUNT = /^\d{1,6}(?:\.\d{1,6})?$/;

/**
 * Reads a price table from `MODEL=INPUT/CACHED/OUTPUT`, prices per million tokens, entries separated by commas; nothing: an
 * empty table. A model's name may hold any character but a comma, also `=`, `/` and `:`. Fit for `config.ts` as it is; faults
 * name entries by position, since values of the configuration are not repeated.
 */
export const priceTable = z.string().transform((text, context): PriceTable => {
  const entries = text.trim() === "" ? [] : text.split(",");
  const table = new Map<string, Price>();
  for (const [index, entry] of entries.entries()) {
    const sign = entry.lastIndexOf("=");
    const model = entry.slice(0, Math.max(sign, 0)).trim();
    const amounts = entry
      .slice(sign + 1)
      .split("/")
      .map((amount) => amount.trim());
    const [input, cached, output] = amounts.map(Number);
    const isWhole = model !== "" && amounts.length === 3 && amounts.every((amount) => AMOUNT.test(amount));
    if (!isWhole || input === undefined || cached === undefined || output === undefined) {
      context.addIssue(
        `must be entries of MODEL=INPUT/CACHED/OUTPUT, prices per million tokens as in name=1.25/0.125/10, separated by commas; entry ${index + 1} is not`,
      );
    } else if (table.has(model)) {
      context.addIssue(`must name each model once; entry ${index + 1} names one that stood before`);
    } else {
      table.set(model, { input, cached, output });
    }
  }
  return table;
});
