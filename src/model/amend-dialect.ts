import type { Dialect } from "./dialect.ts";

const SCHEMA = /response_?format|json_?schema|structured|guided|grammar|\bstrict\b/i;
const STREAM_OPTIONS = /stream_?options|include_?usage/i;
const LIMIT = /max_(?:completion_)?tokens/i;

/**
 * What a server that refused a request is to be asked instead.
 * @param refusal the server's words; they name what it does not take
 * @returns null where the refusal names nothing that can be left out or called otherwise
 */
export function amendDialect(dialect: Dialect, first: Dialect, refusal: string): Dialect | null {
  const isOtherLimit = LIMIT.test(refusal) && dialect.limitName === first.limitName;
  const amended: Dialect = {
    hasSchema: dialect.hasSchema && !SCHEMA.test(refusal),
    hasStreamOptions: dialect.hasStreamOptions && !STREAM_OPTIONS.test(refusal),
    limitName: isOtherLimit ? otherLimit(dialect.limitName) : dialect.limitName,
  };
  const isSame =
    amended.hasSchema === dialect.hasSchema && amended.hasStreamOptions === dialect.hasStreamOptions && !isOtherLimit;
  return isSame ? null : amended;
}

function otherLimit(name: Dialect["limitName"]): Dialect["limitName"] {
  return name === "max_tokens" ? "max_completion_tokens" : "max_tokens";
}
