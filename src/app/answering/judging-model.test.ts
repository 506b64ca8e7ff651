import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citeSentences } from "../../testing/lies/cite-sentences.ts";
import { expectSound } from "../../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../../testing/lies/open-desk.ts";
import type { Script } from "../../testing/model/chat-call.ts";
import { scripts } from "../../testing/model/scripts.ts";
import { ask } from "../ask.ts";

const question = "Who accused the union of blocking the main gate?";
const CLAIM = "Lindqvist accused the union of blocking the main gate.";
const LIE = "The union accused Lindqvist of blocking the main gate.";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ JUDGE_MODEL: "judge", MODEL_TIMEOUT_MS: "4000" });
});
afterAll(() => desk.close());

/** @param judged what each prompt to the judge said */
const run = async (claims: readonly string[], judge: Script, judged: string[] = []) => {
  desk.play((request, call) => {
    if (request.model !== "judge")
      return scripts.honest(claims.map((text) => citeSentences(request, text, ["Lindqvist accused"])))(request, call);
    judged.push(request.messages.map(({ content }) => content).join("\n"));
    return judge(request, call);
  });
  const result = await ask(desk.context, { question });
  await expectSound(desk.context, result);
  return result.answer;
};
const verdict = (supported: boolean, reason = "", claim = 1): Script =>
  scripts.echo({ verdicts: [{ claim, supported, reason }] });

describe("a second model that judges", () => {
  it("lets pass what the checks have passed", async () => {
    const judged: string[] = [];
    expect((await run([CLAIM], verdict(true), judged)).claims).toMatchObject([{ text: CLAIM }]);
    expect(judged).toHaveLength(1);
    expect(judged[0]).toContain(CLAIM);
  });

  it("never passes what the checks refused, and is not asked about it", async () => {
    const judged: string[] = [];
    const answer = await run([LIE, CLAIM], verdict(true), judged);
    expect(answer.claims.map(({ text }) => text)).toEqual([CLAIM]);
    expect(answer.rejected.map(({ text }) => text)).toEqual([LIE]);
    expect(judged.join()).not.toContain(LIE);
  });

  it("refuses what the checks have passed, with its reason", async () => {
    const answer = await run([CLAIM], verdict(false, "It names nobody."));
    expect(answer).toMatchObject({
      kind: "abstention",
      rejected: [{ text: CLAIM, reason: expect.stringContaining("It names nobody.") }],
    });
  });

  it.each([
    ["says nothing of a claim", scripts.echo({ verdicts: [] })],
    ["speaks of another claim", verdict(true, "", 2)],
  ])("that %s refuses it", async (_, judge) => {
    expect(await run([CLAIM], judge)).toMatchObject({ kind: "abstention", rejected: [{ text: CLAIM }] });
  });

  it.each([
    ["fails", scripts.failing({ status: 401, message: "no" }), "does not accept the key"],
    ["babbles", scripts.echo("Fine with me!"), "not in the form"],
    ["never answers", scripts.silent(), "did not answer in time"],
  ])("that %s leaves extracts, with why", async (_, judge, words) => {
    const answer = await run([CLAIM], judge);
    expect(answer).toMatchObject({ mode: "extractive", claims: [] });
    expect(answer.notes.filter(({ kind }) => kind === "degraded")).toEqual([
      { kind: "degraded", text: expect.stringContaining(words) },
    ]);
  });
});
