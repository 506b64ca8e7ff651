import { describe, expect, it } from "vitest";
import type { Conflict } from "../../grounding/conflicts/conflict.ts";
import type { Statement } from "../../grounding/statement.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { tellConflicts } from "./tell-conflicts.ts";

const statement = (id: string, publisher: string, text: string, publishedAt = "2026-03-01"): Statement =>
  makeStatement(makeArticle({ id, publisher, publishedAt }), text);
const twelve = statement("post-1", "Post", "Twelve were hurt.");
const fourteen = statement("gazette-1", "Gazette", "Fourteen were hurt.", "2026-03-02");
const nineteen = statement("post-2", "Post", "Nineteen were hurt.", "2026-03-03");
const unquoted = statement("post-0", "Post", "Ten were hurt.", "2026-02-28");
const twenty = statement("echo-2", "Echo", "Twenty were hurt.", "2026-03-03");

const side = (one: Statement) => ({
  statement: one,
  span: { start: 0, end: one.source.text.indexOf(" ") },
  reading: one.source.text,
});
const conflict = (one: Statement, other: Statement, kind: Conflict["kind"] = "figures"): Conflict => ({
  kind,
  label: "the number hurt",
  sides: [side(one), side(other)],
});

const numbers = new Map([twelve, fourteen, nineteen, twenty, unquoted].map((each, index) => [each, index + 1]));
const tell = (conflicts: readonly Conflict[], today: readonly Statement[] = [nineteen, twenty]) =>
  tellConflicts({
    conflicts,
    isOld: ({ article }) => ["post-1", "gazette-1"].includes(article.id),
    isEarlier: (each) => each === unquoted,
    isNew: (each) => today.includes(each),
    cite: (each) => numbers.get(each) ?? 0,
  });

describe("tellConflicts", () => {
  it("tells another value of one publisher, the older first, whichever side is which", () => {
    const told = {
      kind: "figure",
      text: "Another value for the number hurt: “Twelve” [1] in “Title of post-1” (Post, 1 March 2026); now “Nineteen” [3] in “Title of post-2” (Post, 3 March 2026).",
      quotes: [1, 3],
    };
    expect(tell([conflict(twelve, nineteen)])).toEqual([told]);
    expect(tell([conflict(nineteen, twelve)])).toEqual([told]);
  });

  it("says of two publishers that they differ, and not that anything changed", () => {
    expect(tell([conflict(twenty, fourteen)])).toMatchObject([
      {
        kind: "disputed",
        text: expect.stringMatching(/^The sources differ on the number hurt: “Fourteen” \[2\]/),
        quotes: [2, 4],
      },
    ]);
  });

  it("says what is still disputed, unless one side has another value by now", () => {
    const old = conflict(fourteen, twelve);
    expect(tell([old])).toMatchObject([
      { kind: "disputed", text: expect.stringMatching(/still differ/), quotes: [1, 2] },
    ]);
    expect(tell([old, conflict(twelve, nineteen)]).map(({ kind }) => kind)).toEqual(["figure"]);
  });

  it("says nothing of what only today's sources differ on, nor of one voice's two old sentences", () => {
    expect(tell([conflict(nineteen, twenty)])).toEqual([]);
    const again = { ...conflict(twelve, { ...fourteen, article: { ...fourteen.article, voice: "post-1" } }) };
    expect(tell([again])).toEqual([]);
  });

  it("tells a publisher's other value also of what no briefing quoted, but calls nothing disputed for it", () => {
    expect(tell([conflict(unquoted, nineteen)])).toMatchObject([{ kind: "figure", quotes: [5, 3] }]);
    expect(tell([conflict(unquoted, twenty)])).toEqual([]);
    expect(tell([conflict(unquoted, fourteen)])).toEqual([]);
  });

  it("says once what two conflicts come to", () => {
    expect(tell([conflict(twelve, nineteen), conflict(nineteen, twelve)])).toHaveLength(1);
  });

  it("names a denial of one's own words as such", () => {
    expect(tell([conflict(twelve, nineteen, "denial")])[0]?.text).toMatch(/^Denied by who said it: “Twelve” \[1\]/);
  });
});
