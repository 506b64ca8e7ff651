import { describe, expect, it } from "vitest";
import { checkDraft } from "../../grounding/check-draft.ts";
import { type Lie, lies } from "./lies.ts";
import { statementsOf } from "./statements-of.ts";
import { LIE_KINDS } from "./topic.ts";
import { topics } from "./topics/index.ts";

const sentencesOf = new Map(topics.map((topic) => [topic, statementsOf(topic)]));

const check = ({ topic, sentences }: Lie, text: string) =>
  checkDraft({ text, sentences }, sentencesOf.get(topic) ?? new Map());

const named = (planted: readonly Lie[], name: "lie" | "twin") => planted.map((one) => [one[name], one] as const);

describe("the planted lies", () => {
  it("cite sentences as they are cut", () => {
    for (const [{ sentences }, statements] of sentencesOf)
      expect([...statements.keys()]).toEqual(sentences.map(([sentence]) => sentence));
  });

  it("are many, each once, and of every kind", () => {
    expect(lies.length).toBeGreaterThan(300);
    expect(new Set(lies.map(({ kind }) => kind))).toEqual(new Set(LIE_KINDS));
    expect(new Set(lies.map(({ topic, lie }) => `${topic.article.title} ${lie}`)).size).toBe(lies.length);
    for (const { lie, twin } of lies) expect(lie).not.toBe(twin);
  });
});

describe.each(LIE_KINDS)("%s", (kind) => {
  const isOfKind = (one: Lie) => one.kind === kind;
  it.each(named(lies.filter(isOfKind), "lie"))("refuses: %s", (text, one) => {
    const verdict = check(one, text);
    expect(verdict.kind).toBe("refused");
    if (verdict.kind === "refused") expect(verdict.reasons.join(" ")).toMatch(/\p{L}/u);
  });
  it.each(named(lies.filter(isOfKind), "twin"))("passes: %s", (text, one) => {
    expect(check(one, text)).toMatchObject({ kind: "passed", text });
  });
});
