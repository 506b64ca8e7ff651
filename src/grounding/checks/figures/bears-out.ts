import { bearsOutBound } from "./bounds.ts";
import { countsSame } from "./counts-same.ts";
import { directionOf } from "./direction-of.ts";
import { inUnitOf } from "./in-unit-of.ts";
import { isNumbered } from "./is-numbered.ts";
import type { Quantity, SaidQuantity } from "./quantity.ts";
import { tellsChange } from "./read-change.ts";

/** Whether a figure of a quote says all that a figure of the claim says. */
export function bearsOut(given: Quantity, said: SaidQuantity): boolean {
  const claimed = inUnitOf(given, said);
  if (claimed.value === 1 && claimed.of !== null && said.value !== 1)
    return bearsOut(wholeOf(claimed, claimed.of), said);
  return (
    isSameAmount(claimed, said) &&
    isSameUnit(claimed, said) &&
    isSameFate(claimed, said) &&
    isSameChange(claimed, said) &&
    isSameRate(claimed, said) &&
    isSamePlace(claimed, said) &&
    countsSame(claimed, said)
  );
}

/** "One of three finalists" counts no more than "three finalists". */
function wholeOf(claimed: Quantity, of: number): Quantity {
  return { ...claimed, value: of, of: null, isPart: false };
}

/** "12 killed" is not "12 injured". */
function isSameFate({ fate }: Quantity, said: Quantity): boolean {
  return fate === null || said.fate === null || fate === said.fate;
}

/** "1,130 fewer than in January" is not "1,130 in January"; that something fell or rose may be told in other words. */
function isSameChange(claimed: Quantity, said: Quantity): boolean {
  if (claimed.change !== null && said.change !== null) return claimed.change === said.change;
  if (claimed.change !== null) {
    // "Cut the risk by 41 percent" is no "41 percent more likely".
    const way = said.direction === "by" ? directionOf(said.around) : null;
    return tellsChange(said.around) && (way === null || way === claimed.change);
  }
  return said.change === null || tellsChange(claimed.around);
}

/** "40 a month" is not "40 a year"; "£40" may be told of "£40 a month", not the other way round. */
function isSameRate({ rate }: Quantity, said: SaidQuantity): boolean {
  if (rate === null || rate === said.rate) return true;
  return said.rate === null && new RegExp(`\\b${rate}(?:s|ly)?\\b|\\bannual|\\bdaily\\b`, "iu").test(said.sentenceText);
}

/** "Seven crates, four of them broken", "seven crates, all but three broken": seven is the whole. */
const SOME_OF_THEM = /^,\s(?:\p{L}+|\p{Nd}+) of (?:them|whom|which)\b|^,\sall (?:but|except|save)\b/iu;

/** Value, kind, range and bound. */
export function isSameAmount(claimed: Quantity, said: Quantity): boolean {
  if (claimed.kind === "vague" && said.kind === "number") return isAmong(claimed, said);
  if (!isSameKind(claimed, said)) return false;
  if (claimed.high === null && said.high !== null) return isBoundOf(claimed, said, said.high);
  return claimed.value === said.value && claimed.high === said.high && bearsOutBound(claimed.bound, said.bound);
}

/** A bare number after a name may be an age, "3 times" may be told as three, "season one" as the first season. */
function isSameKind(claimed: Quantity, said: Quantity): boolean {
  if (claimed.kind === said.kind || isNumbered(claimed, said)) return true;
  if (claimed.kind === "times" && said.kind === "ordinal") return said.nouns[0] === "time";
  const [age, number] = claimed.kind === "age" ? [claimed, said] : [said, claimed];
  return age.kind === "age" && number.kind === "number" && number.heads.length === 0 && number.unit === null;
}

/** "Up to 15" and "at least 10" hold of "10 to 15"; 10 and 15 do not. */
function isBoundOf({ value, bound }: Quantity, said: Quantity, high: number): boolean {
  return (value === high && bound === "at most") || (value === said.value && bound === "at least");
}

/** "Hundreds" holds of 350. */
function isAmong({ value, bound }: Quantity, said: Quantity): boolean {
  const isAtMost = said.bound === "under" || said.bound === "at most" || said.bound === "nearly";
  return bound === "exact" && !isAtMost && said.value >= 2 * value && said.value < 20 * value;
}

/** A claim's bare "$" holds of "US$", but not the other way round, and of no other dollar. */
function isSameUnit(claimed: Quantity, said: Quantity): boolean {
  return claimed.unit === said.unit || (claimed.unit === "$" && said.unit === "USD");
}

/** "Half of the 9 million that they had sought": the whole is told by itself as well. */
const isToldOf = ({ sentenceText, span }: SaidQuantity): boolean =>
  /^\s(?:that|which)\b/iu.test(sentenceText.slice(span.end));

/** "To 5" is not "by 5", "five" is not "two of five", Gate 3 is not Article 3. */
function isSamePlace(claimed: Quantity, said: SaidQuantity): boolean {
  if (claimed.direction !== null && said.direction !== null && claimed.direction !== said.direction) return false;
  if (said.isBaseline && !claimed.isBaseline && claimed.direction !== "from" && !claimed.isDated) return false;
  if (claimed.of !== null && claimed.of !== (said.of ?? said.antecedent?.of)) return false;
  if ((claimed.isPart || claimed.isAll) && SOME_OF_THEM.test(said.sentenceText.slice(said.phrase.end))) return false;
  if (claimed.isWhole && said.isPart && !said.isWhole) return false;
  if (said.isWhole && !claimed.isWhole && claimed.kind === "number" && said.kind !== "age" && !isToldOf(said))
    return false;
  return true;
}
