import { describe, expect, test } from "vitest";
import { explainRights } from "./explain-rights.ts";
import { mayRun } from "./may-run.ts";

const NOBODY = { isManager: false, roleIds: [] };

describe.each([
  ["reader", NOBODY, [], true],
  ["reader", NOBODY, ["10"], true],
  ["editor", NOBODY, [], false],
  ["editor", NOBODY, ["10"], false],
  ["editor", { isManager: false, roleIds: ["11"] }, ["10"], false],
  ["editor", { isManager: false, roleIds: ["11", "10"] }, ["10"], true],
  ["editor", { isManager: true, roleIds: [] }, [], true],
  ["editor", { isManager: true, roleIds: [] }, ["10"], true],
] as const)("what is for a %s, asked by %j where the editors' roles are %j", (access, member, editorRoles, may) => {
  test(may ? "may be run" : "may not be run", () => {
    expect(mayRun({ access }, member, { editorRoles })).toBe(may);
  });
});

test.each([
  [[], /Manage Server.*settings set/],
  [["10"], /editors' role/],
])("With the editors' roles %j a member is told who can help", (editorRoles, words) => {
  expect(explainRights({ name: "article add" }, { editorRoles })).toMatch(words);
  expect(explainRights({ name: "article add" }, { editorRoles })).toContain("/article add is for");
});
