import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

/** Queries on one connection; each text is prepared once. */
export interface Sql {
  one<Row>(text: string, ...parameters: SQLInputValue[]): Row | undefined;
  all<Row>(text: string, ...parameters: SQLInputValue[]): Row[];
  /** Row by row; no other query of the same text may run meanwhile. */
  each<Row>(text: string, ...parameters: SQLInputValue[]): Iterable<Row>;
  /** @returns how many rows were changed */
  run(text: string, ...parameters: SQLInputValue[]): number;
  /** Runs several statements without parameters, unprepared. */
  script(text: string): void;
}

export function createSql(db: DatabaseSync): Sql {
  const statements = new Map<string, StatementSync>();
  const prepared = (text: string) => {
    const statement = statements.get(text) ?? db.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    one: <Row>(text: string, ...parameters: SQLInputValue[]) => prepared(text).get(...parameters) as Row | undefined,
    all: <Row>(text: string, ...parameters: SQLInputValue[]) => prepared(text).all(...parameters) as Row[],
    each: <Row>(text: string, ...parameters: SQLInputValue[]) =>
      prepared(text).iterate(...parameters) as Iterable<unknown> as Iterable<Row>,
    run: (text, ...parameters) => Number(prepared(text).run(...parameters).changes),
    script: (text) => db.exec(text),
  };
}
