import { describe, expect, it } from "vitest";
import { analyseQuestion } from "./analyse-question.ts";
import { scoreFocus } from "./score-focus.ts";

const focus = (question: string, sentence: string) =>
  scoreFocus(analyseQuestion(question, { now: new Date("2025-06-20T12:00:00Z"), publishers: [] }), sentence);

describe("scoreFocus", () => {
  it.each([
    ["How many boats sank?", "Nine boats sank.", "The boats sank."],
    ["How many boats sank?", "Nine boats sank.", "Nine sailors drowned when boats sank."],
    ["How many boats sank?", "Nine boats sank.", "Nine sailors drowned."],
    ["How many workers were hurt?", "Nine workers were hurt.", "Nine civilians were hurt."],
    ["How much did the quay cost?", "The quay cost 3 million crowns.", "The quay cost 3 lives."],
    ["When did the line reopen?", "It reopened on Monday.", "It reopened with a song."],
    ["Where is the second quay?", "It lies near Velden.", "It lies idle."],
    ["Why was the line closed?", "It closed because of a fire.", "It closed."],
    ["Who denied the claim?", "Tomas Brel denied it.", "The report was wrong."],
    ["Who stole the bell?", "The bell was stolen by Ola Brandt.", "Ola Brandt said the bell was stolen."],
    ["Who is Lea Halden?", "Lea Halden is a pilot.", "They met Lea Halden at sea."],
  ])("for %j prefers %j to %j", (question, better, worse) => {
    expect(focus(question, better)).toBeGreaterThan(focus(question, worse));
  });

  it("lets 'people' be counted as anyone", () => {
    expect(focus("How many people were hurt?", "Nine workers were hurt.")).toBe(1);
  });

  it("has no say where any kind of thing may answer", () => {
    expect(focus("What did Lea Halden promise?", "She promised boats.")).toBe(1);
  });
});
