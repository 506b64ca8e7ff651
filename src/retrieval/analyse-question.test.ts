import { describe, expect, it } from "vitest";
import { analyseQuestion } from "./analyse-question.ts";

const context = { now: new Date("2026-02-10T12:00:00Z"), publishers: ["Orrin Post", "Post"] };
const analysed = (question: string) => analyseQuestion(question, context);

describe("analyseQuestion", () => {
  it.each([
    ["How many boats sank?", "number"],
    ["How much did the quay cost?", "money"],
    ["When did the line reopen?", "date"],
    ["Who denied the claim?", "person"],
    ["Where is the second quay?", "place"],
    ["Who is Lea Halden?", "definition"],
    ["What is the NFA?", "definition"],
    ["Why was the line closed?", "reason"],
    ["What did Lea Halden promise?", "other"],
  ])("sees what %j asks for", (question, type) => {
    expect(analysed(question).answerType).toBe(type);
  });

  it("knows what is counted, without the verb after it", () => {
    expect(analysed("How many children took part?").counted).toEqual(["child"]);
    expect(analysed("How many harbour workers were hurt?").counted).toEqual(["harbor", "worker"]);
  });

  it("gives little weight to words that frame a question, and full weight to its subject", () => {
    const weights = new Map(analysed("What happened to the ferry?").terms.map(({ term, weight }) => [term, weight]));
    expect(weights.get("happen")).toBeLessThan(0.5);
    expect(weights.get("ferri")).toBe(1);
  });

  it("keeps the words as the question wrote them and marks names and topics", () => {
    const { terms } = analysed("What did Lea Halden say about Ferries?");
    expect(terms.find(({ term }) => term === "halden")).toMatchObject({ word: "Halden", isName: true, isTopic: false });
    expect(terms.find(({ term }) => term === "ferri")).toMatchObject({ word: "Ferries", isTopic: true });
  });

  it("takes a publisher after 'according to' as the only one asked, by its longest name", () => {
    expect(analysed("According to the Orrin Post, who won?").publisher).toEqual({ name: "Orrin Post", only: true });
    expect(analysed("What did the Post say about fares?").publisher).toEqual({ name: "Post", only: false });
    expect(analysed("Who wrote the poster?").publisher).toBeNull();
  });

  it("does not search for the words of a window of publishing days", () => {
    const { terms, window } = analysed("What did the council decide last week?");
    expect(window).toEqual({ since: "2026-02-02", until: "2026-02-08", kind: "published" });
    expect(terms.map(({ term }) => term)).not.toContain("week");
  });

  it("reads the country in a question typed without capitals", () => {
    expect(analysed("who is the president of the us").terms.map(({ term }) => term)).toContain("u.s");
  });

  it("stays quick on a very long question", () => {
    expect(analysed("how many boats sank in the harbour ".repeat(20_000)).terms.length).toBeLessThan(10);
  }, 20_000);
});
