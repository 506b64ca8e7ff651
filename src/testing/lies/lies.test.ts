import { describe, expect, it } from "vitest";
import { checkDraft } from "../../grounding/check-draft.ts";
import { KNOWN_GAPS } from "./known-gaps.ts";
import { type Lie, lies } from "./lies.ts";
import { statementsOf } from "./statements-of.ts";
import { LIE_KINDS } from "./topic.ts";
import { topics } from "./topics/index.ts";

const sentencesOf = new Map(topics.map((topic) => [topic, statementsOf(topic)]));

const check = ({ topic, sentences }: Lie, text: string) =>
  checkDraft({ text, sentences }, sentencesOf.get(topic) ?? new Map());

const seen = lies.filter(({ lie }) => !KNOWN_GAPS.some((gap) => gap.lies.includes(lie)));
const passing = lies.filter(({ twin }) => !KNOWN_GAPS.some((gap) => gap.twins.includes(twin)));
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
  it.each(named(seen.filter(isOfKind), "lie"))("refuses: %s", (text, one) => {
    const verdict = check(one, text);
    expect(verdict.kind).toBe("refused");
    if (verdict.kind === "refused") expect(verdict.reasons.join(" ")).toMatch(/\p{L}/u);
  });
  it.each(named(passing.filter(isOfKind), "twin"))("passes: %s", (text, one) => {
    expect(check(one, text)).toMatchObject({ kind: "passed", text });
  });
});

describe.each(KNOWN_GAPS.map((gap) => [gap.why, gap] as const))("a known gap: %s", (_, gap) => {
  it("is about planted claims", () => {
    expect(lies.map(({ lie }) => lie)).toEqual(expect.arrayContaining([...gap.lies]));
    expect(lies.map(({ twin }) => twin)).toEqual(expect.arrayContaining([...gap.twins]));
  });
  it.each(
    named(
      lies.filter(({ lie }) => gap.lies.includes(lie)),
      "lie",
    ),
  )("still passes the lie: %s", (text, one) => {
    expect(check(one, text).kind).toBe("passed");
  });
  it.each(
    named(
      lies.filter(({ twin }) => gap.twins.includes(twin)),
      "twin",
    ),
  )("still refuses: %s", (text, one) => {
    expect(check(one, text).kind).toBe("refused");
  });
});
