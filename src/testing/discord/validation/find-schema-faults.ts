import type { ZodMiniType } from "zod/mini";
import { isJson } from "../is-json.ts";
import type { BodyFault } from "./body-fault.ts";

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly errors?: readonly (readonly Issue[])[];
}

/** How zod's kinds of issues are called at Discord. */
const CODES: Readonly<Record<string, string>> = {
  too_big: "BASE_TYPE_BAD_LENGTH",
  too_small: "BASE_TYPE_BAD_LENGTH",
  invalid_value: "BASE_TYPE_CHOICES",
  invalid_format: "STRING_TYPE_REGEX",
  invalid_type: "BASE_TYPE_BAD_TYPE",
  invalid_union: "UNION_TYPE_CHOICES",
};

/**
 * Where a body departs from Discord's published schema. A field that the schema does not name, which Discord ignores in silence,
 * is noted as OUR_RULE_UNKNOWN_FIELD: it is a misspelling or does nothing. (discord.js sends some as false or null everywhere.)
 */
export function findSchemaFaults(schema: ZodMiniType, body: unknown): readonly BodyFault[] {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return unknownFields(body, parsed.data, []);
  return parsed.error.issues.flatMap((issue) => toFaults(issue as Issue, []));
}

function toFaults(issue: Issue, base: readonly (string | number)[]): readonly BodyFault[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === "number" ? part : String(part)))];
  if ("input" in issue && issue.input === undefined) {
    return [{ path, code: "BASE_TYPE_REQUIRED", message: "This field is required" }];
  }
  if (issue.code === "invalid_union" && issue.errors && issue.errors.length > 0) {
    // The branch that is meant is the one whose `type` fits.
    const meant = issue.errors.filter(
      (branch) => !branch.some((inner) => inner.path.length === 0 || isTypeIssue(inner)),
    );
    const branch = [...meant].sort((a, b) => a.length - b.length)[0];
    if (branch) return branch.flatMap((inner) => toFaults(inner, path));
  }
  return [{ path, code: CODES[issue.code ?? ""] ?? "BASE_TYPE_BAD_TYPE", message: issue.message }];
}

function isTypeIssue({ path }: Issue): boolean {
  return path.length === 1 && path[0] === "type";
}

function unknownFields(given: unknown, known: unknown, path: readonly (string | number)[]): readonly BodyFault[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((item, index) => unknownFields(item, known[index], [...path, index]));
  }
  if (!isJson(given) || !isJson(known)) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    key in known || value === false || value === null
      ? unknownFields(value, known[key], [...path, key])
      : [{ path: [...path, key], code: "OUR_RULE_UNKNOWN_FIELD", message: "Discord knows no such field here" }],
  );
}
