import type { Quantity } from "./quantity.ts";

const TIME = /^\s(?:in|for|during|on)\s(?:the year to |early |late |mid-)?(\p{Lu}\p{L}+|\p{Nd}{4})\b/u;

/** The month, day or year that is told right behind a figure, lower case. */
const timeAfter = (text: string, { span }: Quantity): string | null =>
  TIME.exec(text.slice(span.end))?.[1]?.toLowerCase() ?? null;

/** A text with its figures. */
interface Told {
  readonly text: string;
  readonly figures: readonly Quantity[];
}

/**
 * The figure of a claim to which it gives the time of another figure of the same sentence: "3.2% in September" of "3.2% in October
 * from 3.9% in September". Null: none.
 */
export function findOtherTime(claim: Told, quotes: readonly Told[]): Quantity | null {
  const isMoved = (one: Quantity): boolean => {
    const time = timeAfter(claim.text, one);
    if (time === null) return false;
    const isAlike = (other: Quantity) => other.unit === one.unit && other.kind === one.kind;
    const own = quotes.flatMap(({ text, figures }) =>
      figures
        .filter((other) => isAlike(other) && other.value === one.value)
        .flatMap((other) => timeAfter(text, other) ?? []),
    );
    const others = quotes.flatMap(({ text, figures }) =>
      figures
        .filter((other) => isAlike(other) && other.value !== one.value)
        .flatMap((other) => timeAfter(text, other) ?? []),
    );
    return own.length > 0 && !own.includes(time) && others.includes(time);
  };
  return claim.figures.find(isMoved) ?? null;
}
