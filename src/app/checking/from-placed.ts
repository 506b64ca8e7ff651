import type { Statement } from "../../grounding/statement.ts";
import type { Placed, PlacedStatement } from "./placed.ts";
import { textKey } from "./text-key.ts";

/**
 * Puts behind every place in a value the article and text that were sent out, which are those that the archive gave.
 * @throws {RangeError} for a place in a text that was not sent, or outside of it: nothing that is made up becomes a statement
 */
export function fromPlaced<T>(value: Placed<T>, sent: Iterable<Statement>): T {
  const texts = new Map([...sent].map((statement) => [textKey(statement), statement]));
  const attach = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(attach);
    if (typeof part !== "object" || part === null) return part;
    if (isPlaced(part)) return toStatement(part, texts.get(part.placedIn));
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, attach(inner)]));
  };
  return attach(value) as T;
}

function isPlaced(value: object): value is PlacedStatement {
  return "placedIn" in value;
}

function toStatement({ placedIn, span: { start, end } }: PlacedStatement, sent: Statement | undefined): Statement {
  if (sent === undefined) throw new RangeError(`a check names a text that it was not given: ${placedIn}`);
  const { article, source } = sent;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > source.text.length)
    throw new RangeError(`a check names a place outside of its text: [${start}, ${end}) in ${placedIn}`);
  return { article, source, span: { start, end } };
}
