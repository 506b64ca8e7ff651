import type { ModelUsage } from "./model.ts";
import type { PriceTable } from "./price-table.ts";

const TOKENS_PER_PRICE = 1_000_000;

/** What a usage of a model costs, in the table's currency. @returns null where the table does not name the model */
export function priceOf(table: PriceTable, model: string, usage: ModelUsage): number | null {
  const price = table.get(model);
  if (price === undefined) return null;
  const fresh = Math.max(usage.promptTokens - usage.cachedTokens, 0);
  const total = fresh * price.input + usage.cachedTokens * price.cached + usage.completionTokens * price.output;
  return total / TOKENS_PER_PRICE;
}
