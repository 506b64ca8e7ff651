import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citeSentences } from "../testing/lies/cite-sentences.ts";
import { expectSound } from "../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../testing/lies/open-desk.ts";
import { scripts } from "../testing/model/scripts.ts";
import { timeline } from "./timeline.ts";

const topic = "strike of the crane drivers at Port Ellery and the talks";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

type Dated = readonly [text: string, opening: string, date: string | null];
const WALKOUT: Dated = ["Crane drivers walked out at Port Ellery.", "Crane drivers at Port Ellery", "2025-11-17"];
const OFFER: Dated = ["The company offered a rise of 4.2 percent.", "The company offered", "2025-10"];
const MEETING: Dated = ["The mediator, Judge Pilar Astor, met both sides.", "The mediator", "2025-11-19"];
const GATE: Dated = ["Lindqvist accused the union of blocking the main gate.", "Lindqvist accused", null];

const run = async (...claims: readonly Dated[]) => {
  desk.play((request, call) =>
    scripts.honest(claims.map(([text, opening, date]) => citeSentences(request, text, [opening], { date })))(
      request,
      call,
    ),
  );
  const result = await timeline(desk.context, { topic });
  await expectSound(desk.context, result);
  return result.answer;
};

describe("timeline", () => {
  it("puts the claims in the order of their dates, and those without one apart", async () => {
    const { claims } = await run(GATE, MEETING, WALKOUT, OFFER);
    expect(claims.map(({ date, section, text }) => ({ date, section, text }))).toEqual([
      { date: "2025-10", section: undefined, text: OFFER[0] },
      { date: "2025-11-17", section: undefined, text: WALKOUT[0] },
      { date: "2025-11-19", section: undefined, text: MEETING[0] },
      { date: undefined, section: "Without a date in the sources", text: GATE[0] },
    ]);
  });

  it.each([
    ["of another year", [WALKOUT[0], WALKOUT[1], "2024-11-17"]],
    ["on which the article was published", [WALKOUT[0], WALKOUT[1], "2025-11-18"]],
    ["more precise than its source", [OFFER[0], OFFER[1], "2025-10-03"]],
    ["that its source does not give", [GATE[0], GATE[1], "2025-11-17"]],
    ["that is none", [MEETING[0], MEETING[1], "last Tuesday"]],
  ] as const)("shows no date %s", async (_, lie) => {
    const answer = await run(lie, OFFER);
    expect(answer.claims.map(({ date, text }) => [date, text])).toEqual([["2025-10", OFFER[0]]]);
    expect(answer.rejected).toMatchObject([{ text: lie[0], reason: expect.stringContaining("date") }]);
  });

  it("sets no bottom line above the events", async () => {
    expect((await run(WALKOUT)).claims.map(({ role }) => role)).toEqual([undefined]);
  });

  it("quotes the sources without a model", async () => {
    const result = await timeline(desk.context, { topic, "no-model": true });
    await expectSound(desk.context, result);
    expect(result.answer).toMatchObject({ kind: "answer", mode: "extractive" });
  });
});
