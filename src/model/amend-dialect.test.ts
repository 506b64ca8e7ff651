import { expect, test } from "vitest";
import { amendDialect } from "./amend-dialect.ts";
import type { Dialect } from "./dialect.ts";

const FULL: Dialect = { hasSchema: true, hasStreamOptions: true, limitName: "max_tokens" };
const amend = (refusal: string, dialect: Dialect = FULL) => amendDialect(dialect, FULL, refusal);

test("what is named is left out or called otherwise, the rest stays", () => {
  expect(amend("response_format is not supported")).toEqual({ ...FULL, hasSchema: false });
  expect(amend("Failed to parse grammar")).toEqual({ ...FULL, hasSchema: false });
  expect(amend("unknown field stream_options")).toEqual({ ...FULL, hasStreamOptions: false });
  expect(amend("use max_completion_tokens")).toEqual({ ...FULL, limitName: "max_completion_tokens" });
  expect(amend("no json_schema, no stream_options")).toEqual({ ...FULL, hasSchema: false, hasStreamOptions: false });
});

test("what was changed before is not changed back, and what names nothing changes nothing", () => {
  expect(amend("max_tokens", { ...FULL, limitName: "max_completion_tokens" })).toBeNull();
  expect(amend("response_format", { ...FULL, hasSchema: false })).toBeNull();
  expect(amend("The region is restricted.")).toBeNull();
  expect(amend("")).toBeNull();
});
