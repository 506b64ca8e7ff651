import { expect, test } from "vitest";
import type { ModelEvent } from "./model.ts";
import { readVerdicts } from "./read-verdicts.ts";

const USAGE = { promptTokens: 7, cachedTokens: 0, completionTokens: 5, isEstimated: false };

async function* say(text: string): AsyncGenerator<ModelEvent, void> {
  yield { kind: "text", text };
  yield { kind: "end", usage: USAGE };
}

test("verdicts are read, those not of the shape left out", async () => {
  const verdicts = [
    { claim: 1, supported: true, reason: "" },
    { claim: "2", supported: false, reason: "x" },
    { claim: 3, supported: "no", reason: "x" },
    { claim: 4, supported: false, reason: "The quote names another ferry." },
  ];
  expect(await readVerdicts(say(`\`\`\`\n${JSON.stringify({ verdicts })}\n\`\`\``))).toEqual({
    verdicts: [verdicts[0], verdicts[3]],
    usage: USAGE,
  });
});

test("an empty list is an answer, and prose is a fault", async () => {
  expect((await readVerdicts(say('{"verdicts":[]}'))).verdicts).toEqual([]);
  await expect(readVerdicts(say("All claims are fine."))).rejects.toMatchObject({ kind: "bad output" });
});

test("an array under another name is no list of verdicts", async () => {
  await expect(readVerdicts(say('{"claims":[{"claim":1,"supported":true,"reason":""}]}'))).rejects.toMatchObject({
    kind: "bad output",
  });
});
