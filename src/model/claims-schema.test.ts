import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { findRequestFaults } from "../testing/model/find-request-faults.ts";
import { claimsSchema } from "./claims-schema.ts";
import { VERDICTS_SCHEMA } from "./verdicts-schema.ts";

const asked = (schema: unknown) =>
  findRequestFaults({
    model: "m",
    stream: true,
    messages: [{ role: "user", content: "x" }],
    response_format: { type: "json_schema", json_schema: { name: "n", strict: true, schema } },
  });

test.each([
  ["claims", claimsSchema()],
  ["dated claims", claimsSchema({ date: true })],
  ["claims of stories", claimsSchema({ date: true, story: true })],
  ["verdicts", VERDICTS_SCHEMA],
])("the schema of %s is a valid one of the strict subset", (_, schema) => {
  expect(asked(schema)).toEqual([]);
  expect(() => new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)).not.toThrow();
});

test("a task asks for the fields it wants and for no others", () => {
  const claim = { text: "Late.", sentences: ["a1"] };
  const isValid = (fields: object, value: object) =>
    new Ajv({ allowUnionTypes: true }).validate(claimsSchema(fields), { claims: [value] });
  expect(isValid({}, claim)).toBe(true);
  expect(isValid({}, { ...claim, date: null })).toBe(false);
  expect(isValid({ date: true }, claim)).toBe(false);
  expect(isValid({ date: true }, { ...claim, date: null })).toBe(true);
  expect(isValid({ story: true }, { ...claim, story: 1 })).toBe(true);
});

test("there is no field for a quote", () => {
  expect(JSON.stringify(claimsSchema({ date: true, story: true }))).not.toMatch(/"(?:quote|exact|verbatim|excerpt)"/);
});
