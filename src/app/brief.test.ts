import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citeSentences } from "../testing/lies/cite-sentences.ts";
import { expectSound } from "../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../testing/lies/open-desk.ts";
import { returnToWork } from "../testing/lies/topics/return-to-work.ts";
import { strike } from "../testing/lies/topics/strike.ts";
import type { ChatRequest } from "../testing/model/chat-call.ts";
import { scripts } from "../testing/model/scripts.ts";
import { brief } from "./brief.ts";

const topic = "strike of the crane drivers at Port Ellery";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const BOTTOM = ["Crane drivers at Port Ellery walked out on Monday.", "Crane drivers at Port Ellery", 0] as const;
const CLAIMED = ["The union says that 340 of its members have joined the strike.", "The Dockside Workers", 1] as const;
const RETURNED = ["The crane driver Tom Oduya returned to work on Wednesday.", "Tom Oduya", 2] as const;
const SHIPS = [
  "According to the port authority, eleven ships were waiting outside the harbour.",
  "Eleven ships",
  1,
] as const;

const write =
  (...claims: readonly (readonly [string, string, number])[]) =>
  (request: ChatRequest) =>
    claims.map(([text, opening, story]) => citeSentences(request, text, [opening], { story }));

describe("brief", () => {
  it("begins with the bottom line and puts each story under the title of the article it rests on first", async () => {
    desk.play((request, call) => scripts.honest(write(BOTTOM, CLAIMED, SHIPS, RETURNED)(request))(request, call));
    const result = await brief(desk.context, { topic });
    await expectSound(desk.context, result);
    expect(result.answer.claims.map(({ role, section, text }) => ({ role, section, text }))).toEqual([
      { role: "bottom line", section: undefined, text: BOTTOM[0] },
      { role: undefined, section: strike.article.title, text: CLAIMED[0] },
      { role: undefined, section: strike.article.title, text: SHIPS[0] },
      { role: undefined, section: returnToWork.article.title, text: RETURNED[0] },
    ]);
  });

  it("has no heading that a model wrote, whatever fields it adds", async () => {
    desk.play((request, call) =>
      scripts.honest(
        write(
          BOTTOM,
          CLAIMED,
        )(request).map((claim) => ({ ...claim, title: "Chaos!", section: "Chaos!", role: "Chaos!" })),
      )(request, call),
    );
    expect(JSON.stringify((await brief(desk.context, { topic })).answer)).not.toContain("Chaos!");
  });

  it("keeps the claims of one story together, also where a repair adds to it", async () => {
    const lie = ["The union says that 430 of its members have joined the strike.", "The Dockside Workers", 1] as const;
    desk.play((request, call) =>
      scripts.honest((call === 1 ? write(BOTTOM, SHIPS, lie, RETURNED) : write(CLAIMED))(request))(request, call),
    );
    const { answer } = await brief(desk.context, { topic });
    const sections = answer.claims.map(({ section }) => section ?? "");
    expect(answer.claims.map(({ text }) => text)).toContain(CLAIMED[0]);
    expect(sections.filter((section, index) => section !== sections[index - 1])).toEqual([...new Set(sections)]);
  });

  it.each([
    ["short", 2],
    ["medium", 4],
    ["long", 8],
  ] as const)("%s: tells the model how long, and quotes %i voices at most without one", async (length, voices) => {
    let sent = "";
    desk.play((request, call) => {
      sent = request.messages.map(({ content }) => content).join("\n");
      return scripts.lazy()(request, call);
    });
    await brief(desk.context, { topic, length });
    expect(sent).toMatch(new RegExp(`Length: ${length}:`));
    const result = await brief(desk.context, { topic, length, "no-model": true });
    await expectSound(desk.context, result);
    expect(result.answer).toMatchObject({ kind: "answer", mode: "extractive" });
    expect(new Set(result.answer.articles.map(({ voice }) => voice)).size).toBeLessThanOrEqual(voices);
  });

  it("looks only into the time that it is asked for", async () => {
    const filter = { since: "2025-11-19", until: "2025-11-21" };
    const result = await brief(desk.context, { topic, filter, "no-model": true });
    expect(result.answer.articles.map(({ metadata }) => metadata.title)).toEqual([returnToWork.article.title]);
  });
});
