import type { Span } from "../../domain/span.ts";

declare const placedBrand: unique symbol;

/** A value of which every statement is but its place: `toPlaced` makes it, `fromPlaced` reads it. */
export interface Placed<T> {
  readonly [placedBrand]: T;
}

/** A statement without its article and text: where it stands. */
export interface PlacedStatement {
  readonly placedIn: string;
  readonly span: Span;
}
