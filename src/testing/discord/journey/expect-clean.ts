import { expect } from "vitest";
import type { Journey } from "./open-journey.ts";

/** Tokens stand in the addresses that interactions are answered at. */
const TOKEN_IN_PATH = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/u;

/**
 * Holds of every journey: nothing was sent that Discord would refuse or ignore, the log knows of no defect, and nothing secret
 * stands in the log or in what the bot wrote to its output.
 * @param options.refused Discord's codes of refusals that the journey provokes
 */
export async function expectClean(journey: Journey, { refused = [] }: { readonly refused?: readonly number[] } = {}) {
  const { double } = journey;
  expect(double.violations).toEqual([]);
  expect(double.refusals.filter(({ code }) => !refused.includes(code))).toEqual([]);
  const written = `${await journey.log()}\n${journey.bot.output()}`;
  expect(written.split("\n").filter((line) => line.includes('"defect"'))).toEqual([]);
  const tokens = new Set(double.calls.flatMap(({ path }) => TOKEN_IN_PATH.exec(path)?.[1] ?? []));
  expect(tokens.size).toBeGreaterThan(0);
  expect([double.token, ...tokens].filter((token) => written.includes(token))).toEqual([]);
}
