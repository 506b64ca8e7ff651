import type { Statement } from "../../grounding/statement.ts";
import type { Placed } from "./placed.ts";
import { textKey } from "./text-key.ts";

/** Leaves of every statement in a value, a tree of plain objects and arrays, but its place. */
export function toPlaced<T>(value: T): Placed<T> {
  return place(value) as Placed<T>;
}

function place(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(place);
  if (typeof value !== "object" || value === null) return value;
  if (isStatement(value)) return { placedIn: textKey(value), span: value.span };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, place(part)]));
}

function isStatement(value: object): value is Statement {
  return "article" in value && "source" in value && "span" in value;
}
