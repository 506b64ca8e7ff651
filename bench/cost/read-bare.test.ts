import { expect, onTestFinished, test } from "vitest";
import { openScriptedServer } from "../../src/testing/model/open-scripted-server.ts";
import { quantile } from "./quantile.ts";
import { readBare } from "./read-bare.ts";
import { restate } from "./restate.ts";

const ask = (content: string) => ({ model: "m", stream: true, messages: [{ role: "user", content }] });

test("a plain client hears the first claim of a stream before its end", async () => {
  const server = await openScriptedServer(restate);
  onTestFinished(() => server.close());
  const { firstClaimMs, endMs } = await readBare(server.url, ask("[s1] The mill burned.\n[s2] Nobody was hurt."));
  expect(firstClaimMs).toBeGreaterThan(90);
  expect(endMs).toBeGreaterThan(firstClaimMs);
});

test("a stream without a claim is no measurement", async () => {
  const server = await openScriptedServer(restate);
  onTestFinished(() => server.close());
  await expect(readBare(server.url, ask("Nothing."))).rejects.toThrow("no claim");
});

test("quantiles are values of the sample, whatever its order", () => {
  expect([0, 0.5, 0.9, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 3, 4, 5]);
  expect(quantile([], 0.5)).toBeNaN();
});
