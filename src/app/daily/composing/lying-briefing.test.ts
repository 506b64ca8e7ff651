import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import { makeOrder } from "../../../testing/briefings/make-order.ts";
import { firstMorning, mornings, secondMorning } from "../../../testing/briefings/mornings.ts";
import { citeSentences } from "../../../testing/lies/cite-sentences.ts";
import { expectSound } from "../../../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../../../testing/lies/open-desk.ts";
import { readGiven } from "../../../testing/lies/read-given.ts";
import type { ChatRequest } from "../../../testing/model/chat-call.ts";
import { scripts } from "../../../testing/model/scripts.ts";
import { composeBriefing } from "./compose-briefing.ts";

const SKELDA = mornings.agroundElsewhere.metadata.title;
const MARIGOLD = mornings.lookAlike.metadata.title;
const TRAM = mornings.tram.metadata.title;

const BOTTOM = [
  "The ferry Skelda ran aground off Orm Point on Sunday evening.",
  ["The ferry Skelda ran aground"],
] as const;
const INJURED = [
  "Twelve people were injured when the Skelda struck the rocks, the coastguard said.",
  ["Twelve people"],
] as const;
const SAND = ["The ferry Marigold ran aground in Tarn Bay on Sunday evening.", ["The ferry Marigold"]] as const;
const COST = ["The line will cost 12 million crowns, the mayor Ines Dorval said.", ["The line will cost"]] as const;
/** True, and of two events at once. */
const MIXED = [
  "The ferry Skelda ran aground off Orm Point on Sunday evening, and the ferry Marigold ran aground in Tarn Bay.",
  ["The ferry Skelda ran aground", "The ferry Marigold"],
] as const;
/** Each puts something of one story into another. */
const LIES = [
  ["Twelve people were injured when the Marigold struck the rocks, the coastguard said.", ["Twelve people"]],
  ["Nobody was injured when the Skelda touched the sand, the water police said.", ["Nobody was injured"]],
  ["The tram line will cost 14 million crowns, the mayor Ines Dorval said.", ["The line will cost"]],
] as const;

type Told = readonly [text: string, openings: readonly string[]];

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({}, firstMorning);
});
afterEach(() => desk.close());

const write = (request: ChatRequest, told: readonly Told[], fields = {}) =>
  told.map(([text, openings]) => ({ ...citeSentences(request, text, openings), ...fields }));
const compose = (date = "2026-03-02", previous: KeptAnswer | null = null) =>
  composeBriefing(desk.context, makeOrder(date, { previous }));
const shown = ({ answer }: Awaited<ReturnType<typeof compose>>) =>
  answer.claims.map(({ text, role, section }) => [text, role ?? section]);

describe("a briefing that a model writes", () => {
  it("has the bottom line, then each claim under the title of the story that its quotes come from", async () => {
    desk.play((request, call) => scripts.honest(write(request, [BOTTOM, INJURED, SAND, COST]))(request, call));
    const given = await compose();
    expect(shown(given)).toEqual([
      [BOTTOM[0], "bottom line"],
      [INJURED[0], SKELDA],
      [SAND[0], MARIGOLD],
      [COST[0], TRAM],
    ]);
    expect(given.run).toMatchObject({ calls: 1 });
    expect(given.answer.briefing?.stories.map(({ title }) => title)).toEqual([SKELDA, MARIGOLD, TRAM]);
    const kept = { id: "one", command: "daily", asked: null, scope: null, follows: null, ...given };
    await desk.context.archive.keepAnswer(desk.context.guild, kept);
    await expectSound(desk.context, { kind: "answer", id: "one", answer: given.answer });
  });

  it("decides by the quotes which story a claim is of, whatever the model says and in whatever order", async () => {
    desk.play((request, call) =>
      scripts.honest([
        ...write(request, [BOTTOM]),
        ...write(request, [SAND, COST, INJURED], { story: 1, section: SKELDA, title: "Chaos!" }),
      ])(request, call),
    );
    const given = await compose();
    expect(new Map(shown(given).slice(1) as [string, string][])).toEqual(
      new Map([
        [SAND[0], MARIGOLD],
        [COST[0], TRAM],
        [INJURED[0], SKELDA],
      ]),
    );
    expect(JSON.stringify(given.answer)).not.toContain("Chaos!");
  });

  it("puts a claim that rests on two stories under none of them", async () => {
    desk.play((request, call) => scripts.honest(write(request, [BOTTOM, INJURED, MIXED, SAND]))(request, call));
    const mixed = (await compose()).answer.claims.find(({ text }) => text === MIXED[0]);
    expect(mixed).toBeDefined();
    expect(mixed?.section).toBeUndefined();
  });

  it("shows no lie that carries something from one story into another, and every true claim beside it", async () => {
    desk.play((request, call) =>
      scripts.honest(write(request, call === 1 ? [BOTTOM, ...LIES, INJURED, SAND, COST] : LIES))(request, call),
    );
    const given = await compose();
    expect(shown(given).map(([text]) => text)).toEqual([BOTTOM[0], INJURED[0], SAND[0], COST[0]]);
    expect(given.answer.rejected.map(({ text }) => text).sort()).toEqual(LIES.map(([text]) => text).sort());
  });

  it("gives the model news alone, one story after the other, and nothing undated", async () => {
    desk.play((request, call) => {
      const given = [...readGiven(request).keys()].join("\n");
      expect(given).not.toMatch(/two new ships|Dogs travel/);
      const places = ["Skelda", "Marigold", "Ellmark"].map((word) => given.indexOf(word));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      return scripts.honest(write(request, [BOTTOM]))(request, call);
    });
    expect((await compose()).answer.mode).toBe("model");
  });

  it("tells a story by extracts that the model says nothing of", async () => {
    desk.play((request, call) => scripts.honest(write(request, [BOTTOM, INJURED]))(request, call));
    const { answer } = await compose();
    for (const story of answer.briefing?.stories ?? []) expect(story.quotes).not.toEqual([]);
    expect(answer.quotes.some(({ exact }) => exact.startsWith("The ferry Marigold"))).toBe(true);
  });

  it.each([
    ["has nothing to say", scripts.lazy()],
    ["fails", scripts.failing({ status: 401, message: "no key" })],
    ["refuses", scripts.refusing()],
  ])("is extracts, with why, where the model %s", async (_, script) => {
    desk.play(script);
    const { answer } = await compose();
    expect(answer).toMatchObject({ kind: "answer", mode: "extractive", claims: [] });
    expect(answer.briefing?.stories).toHaveLength(3);
    expect(answer.notes[0]).toMatchObject({ kind: "degraded" });
  });

  it("is extracts with what was refused where no claim passes", async () => {
    desk.play((request, call) => scripts.honest(write(request, LIES))(request, call));
    const { answer } = await compose();
    expect(answer).toMatchObject({ kind: "answer", mode: "extractive", claims: [] });
    expect(answer.rejected).toHaveLength(LIES.length);
  });

  it("asks no model on a quiet day", async () => {
    desk.play(() => {
      throw new Error("a model was asked about nothing");
    });
    expect((await compose("2026-03-09")).answer.kind).toBe("abstention");
  });

  it("sets the new figure beside the old one also where the model tells the new one", async () => {
    desk.play((request, call) => scripts.honest(write(request, [BOTTOM, INJURED]))(request, call));
    const { archive, guild } = desk.context;
    const previous = { id: "one", command: "daily", asked: null, scope: null, follows: null, ...(await compose()) };
    await archive.keepAnswer(guild, previous);
    for (const article of secondMorning) await archive.put(guild, article);
    const rise = [
      "Nineteen people were injured when the Skelda struck the rocks, the coastguard said on Monday.",
      ["Nineteen people"],
    ] as const;
    desk.play((request, call) => scripts.honest(write(request, [rise]))(request, call));
    const { answer } = await compose("2026-03-03", previous);
    const figure = answer.briefing?.changes.find(({ kind }) => kind === "figure");
    expect(
      answer.quotes
        .filter(({ n }) => figure?.quotes.includes(n))
        .map(({ exact }) => exact.split(" ")[0])
        .sort(),
    ).toEqual(["Nineteen", "Twelve"]);
  });
});
