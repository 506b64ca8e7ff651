import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citeSentences } from "../testing/lies/cite-sentences.ts";
import { expectSound } from "../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../testing/lies/open-desk.ts";
import type { ChatRequest, Script } from "../testing/model/chat-call.ts";
import { scripts } from "../testing/model/scripts.ts";
import { ask } from "./ask.ts";

const question = "Who accused the union of blocking the main gate?";
const CLAIM = "Lindqvist accused the union of blocking the main gate.";
const DENIAL = "Oduya rejected the accusation.";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const good: Script = (request, call) =>
  scripts.honest([citeSentences(request, CLAIM, ["Lindqvist accused"])])(request, call);
const words = ({ messages }: ChatRequest) => messages.map(({ content }) => content).join("\n");

describe("ask, with a model", () => {
  it("answers with the model's claims, each with the numbers of its quotes", async () => {
    desk.play((request, call) =>
      scripts.honest([
        citeSentences(request, CLAIM, ["Lindqvist accused"]),
        citeSentences(request, "Oduya rejected Lindqvist's accusation.", ["Oduya rejected", "Lindqvist accused"]),
      ])(request, call),
    );
    const result = await ask(desk.context, { question });
    await expectSound(desk.context, result);
    const { answer } = result;
    expect(answer).toMatchObject({ kind: "answer", mode: "model", model: "scripted", question });
    expect(answer.claims.map(({ role }) => role)).toEqual(["bottom line", undefined]);
    const exact = answer.claims.map(({ citations }) =>
      citations.map((n) => answer.quotes.find((quote) => quote.n === n)?.exact),
    );
    expect(exact[0]).toEqual(["Lindqvist accused the union of blocking the main gate."]);
    expect(exact[1]).toHaveLength(2);
    expect(exact[1]).toContain(exact[0]?.[0]);
  });

  it("sends the day, the question and the sources' facts, the rules first, and no field for a quote", async () => {
    let sent: ChatRequest | null = null;
    desk.play((request, call) => {
      sent = request;
      return good(request, call);
    });
    await ask(desk.context, { question });
    const { messages, response_format: format } = sent as unknown as ChatRequest;
    expect(messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(messages[0]?.content).not.toContain(question);
    expect(messages[1]?.content).toContain(question);
    expect(messages[1]?.content).toContain("2026-01-02");
    expect(messages[1]?.content).toMatch(/The Quayside Courier; 2025-11-18; report; by Ines Tollard/);
    expect(JSON.stringify(format)).not.toMatch(/quote"|exact/);
  });

  it("asks the model that is named", async () => {
    desk.play((request, call) => {
      expect(request.model).toBe("other");
      return good(request, call);
    });
    expect((await ask(desk.context, { question, model: "other" })).answer.model).toBe("other");
  });

  it("asks no model where none is wanted, none is set up, or nothing bears on the question", async () => {
    desk.play(good);
    const unwanted = await ask(desk.context, { question, "no-model": true });
    const absent = await ask({ ...desk.context, models: null }, { question });
    const unknown = await ask(desk.context, { question: "Quando foi assinado o tratado zyzzyva?" });
    expect(desk.callCount()).toBe(0);
    for (const result of [unwanted, absent, unknown]) await expectSound(desk.context, result);
    expect(unwanted.answer).toMatchObject({ mode: "extractive", model: null });
    expect(unwanted.answer.notes.map(({ kind }) => kind)).not.toContain("degraded");
    expect(absent.answer.notes).toContainEqual({ kind: "degraded", text: expect.stringContaining("OPENAI_API_KEY") });
    expect(absent.answer.quotes).toEqual(unwanted.answer.quotes);
    expect(unknown.answer.kind).toBe("abstention");
  });

  it("gives no sentence twice, and none of another guild", async () => {
    let sent = "";
    desk.play((request, call) => {
      sent = words(request);
      return good(request, call);
    });
    await ask(desk.context, { question });
    const lines = [...sent.matchAll(/^\[s\d+\] (.*)$/gmu)].map(([, sentence]) => sentence);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe("a follow-up", () => {
  it("is searched for with the earlier question's words, and sent with the earlier turn fenced off", async () => {
    desk.play(good);
    const first = await ask(desk.context, { question });
    let sent = "";
    desk.play((request, call) => {
      sent = words(request);
      return scripts.honest([citeSentences(request, DENIAL, ["Oduya rejected"])])(request, call);
    });
    const second = await ask(desk.context, { question: "and who rejected it?", continue: true });
    await expectSound(desk.context, second);
    expect(second.answer.question).toBe("and who rejected it?");
    expect(second.answer.claims.map(({ text }) => text)).toEqual([DENIAL]);
    expect(second.answer.searched.terms).toEqual(expect.arrayContaining(["rejected", "gate"]));
    const [, mark, earlier] = /^===== earlier (\S+) begin\n([\s\S]*)\n===== earlier \1 end$/mu.exec(sent) ?? [];
    expect(earlier).toContain(question);
    expect(earlier).toContain(CLAIM);
    expect(earlier).not.toContain(mark);
    const kept = await desk.context.archive.answer(desk.context.guild, second.id ?? "");
    expect(kept?.follows).toBe(first.id);

    desk.play((request, call) => {
      sent = words(request);
      return scripts.lazy()(request, call);
    });
    await ask(desk.context, { question: "and who accused them?", after: first.id });
    expect(sent).toContain(CLAIM);
    expect(sent).not.toContain(JSON.stringify(DENIAL));
  });

  it("takes no earlier claim for a source: it must stand in sentences of its own", async () => {
    desk.play(good);
    await ask(desk.context, { question });
    desk.play((request, call) => scripts.honest([citeSentences(request, CLAIM, ["Oduya rejected"])])(request, call));
    const { answer } = await ask(desk.context, { question: "and who rejected it?", continue: true });
    expect(answer.claims).toEqual([]);
    expect(answer.rejected.map(({ text }) => text)).toEqual([CLAIM]);
  });

  it("of nothing is refused in plain words", async () => {
    const other = await openDesk();
    other.play(good);
    await expect(ask(other.context, { question, continue: true })).rejects.toThrow(/no answer to follow up/);
    await expect(ask(other.context, { question, after: "nowhere1" })).rejects.toThrow(/no answer nowhere1/);
    await other.close();
  });
});
