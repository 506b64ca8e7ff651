import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";
import type { CommandContext } from "../../app/command.ts";
import type { Result } from "../../app/result.ts";
import { resultJson } from "../../rendering/json/result-json.ts";
import { sharedFolder } from "../shared-folder.ts";

const contract = sharedFolder("contract");

/**
 * Expects what holds of every answer, whoever wrote it: each quote is its slice of the archive's text, numbers run from 1, claims cite
 * quotes that are there, what was refused has a reason, it was kept as it was given, and its JSON keeps the contract.
 */
export async function expectSound(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  result: Extract<Result, { kind: "answer" }>,
): Promise<void> {
  const { answer, id = "" } = result;
  for (const { articleId, revision, start, end, exact } of answer.quotes)
    expect((await archive.text(guild, articleId, revision))?.slice(start, end)).toBe(exact);
  const numbers = answer.quotes.map(({ n }) => n);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  for (const { citations } of answer.claims) {
    expect(citations).not.toEqual([]);
    expect(numbers).toEqual(expect.arrayContaining([...citations]));
  }
  for (const { reason } of answer.rejected) expect(reason).toMatch(/\p{L}/u);
  if (answer.kind === "abstention" || answer.mode === "extractive") expect(answer.claims).toEqual([]);
  expect((await archive.answer(guild, id))?.answer).toEqual(answer);
  if (contract.isAbsent) return;
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL("answer.schema.json", contract.url), "utf8")));
  validate(resultJson(result));
  expect(validate.errors).toBeNull();
}
