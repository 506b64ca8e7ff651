import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleMetadata } from "../../domain/article.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkNames } from "./names.ts";

const TEXT = `Lea Halden, the mayor of Orrin, met Peter Dorn of the Northern Ferry Alliance (NFA) on Monday.
Halden said the alliance had misled Pakistani and British officials in North Tarvos.
The NFA denied it, and so did Maria Dorn, his sister.
The port of Orrin is run by the Bank of Korring. Dorn left.`;

/** Checks a claim against one sentence of the article. */
function check(text: string, sentence: string, facts: Partial<ArticleMetadata> = {}) {
  const start = TEXT.indexOf(sentence);
  const article = makeArticle(facts);
  const source = { articleId: article.id, revision: article.revision, text: TEXT };
  return checkNames({ text, quotes: [{ article, source, span: { start, end: start + sentence.length } }] });
}

const [FIRST = "", SECOND = "", THIRD = "", FOURTH = ""] = TEXT.split("\n");

describe("checkNames", () => {
  it.each([
    ["another person", "Rosa Lindqvist met Peter Dorn.", FIRST],
    ["another given name", "Mark Halden met Peter Dorn.", FIRST],
    ["the names of two people mixed", "Lea Dorn met an alliance.", FIRST],
    ["another place", "The mayor of Kessrin met Peter Dorn.", FIRST],
    ["another organisation", "Halden met Dorn of the Southern Ferry Alliance.", FIRST],
    ["another organisation at the start", "Southern Ferry Alliance denied it.", FIRST],
    ["another country", "Halden said the alliance had misled Indian officials.", SECOND],
    ["another part of a country", "The alliance misled officials in South Tarvos.", SECOND],
    ["a name that only the article holds", "Dorn misled officials.", SECOND],
    ["a surname that two people bear, with a given name", "Peter Dorn left.", "Dorn left."],
    ["an acronym of something else", "The NFB denied it.", THIRD],
    ["another bank", "The port is run by the Bank of Tarvos.", FOURTH],
  ])("refuses %s", (_, claim, sentence) => {
    expect(check(claim, sentence)).toEqual(expect.stringMatching(/^The claim names “.+”, but its quotes do not\.$/));
  });

  it.each([
    ["the same names", "Orrin’s mayor Lea Halden met Peter Dorn.", FIRST],
    ["a surname alone", "Dorn, of the Northern Ferry Alliance, met Halden.", FIRST],
    ["a title added", "Mayor Halden met Mr. Dorn.", FIRST],
    ["a given name that the article gives", "Lea Halden said officials were misled.", SECOND],
    ["a country for its adjective", "Officials of Pakistan and the UK were misled, Halden said.", SECOND],
    ["an acronym for its expansion", "The Northern Ferry Alliance denied it.", THIRD],
    ["an expansion for its acronym", "Dorn works for the NFA.", FIRST],
    ["ordinary words at the start", "Floodwaters did not stop Halden. Heavy rain fell. Rescuers met Dorn.", FIRST],
    ["days and months", "On Monday, in May, Halden met Dorn.", FIRST],
    ["a name with a particle", "Korring’s bank, the Bank of Korring, runs the port.", FOURTH],
    ["names put together", "Orrin Mayor Lea Halden met Ferry Alliance’s Dorn.", FIRST],
    [
      "names with what they are of",
      "Dorn of Korring Bank left town.",
      "The port of Orrin is run by the Bank of Korring. Dorn left.",
    ],
    ["offices", "The Government and the Prime Minister were misled, Halden said.", SECOND],
  ])("passes %s", (_, claim, sentence) => {
    expect(check(claim, sentence)).toBeNull();
  });

  it.each([
    ["an initial", "Lea M. Halden left.", "Lea P. Halden left.", "Lea Marie Halden left."],
    ["the capitals of a name", "The KHU left.", "The KHB left.", "The Keel Harbour Union left."],
    ["the initials of words", "EPS rose.", "EPD rose.", "Earnings per share rose."],
    ["initials of two words", "EVs burned.", "AVs burned.", "Electric vans burned."],
    ["what an acronym stands for", "The Keel Harbour Union left.", "The Keel Dock Union left.", "The KHU left."],
    ["initials in both cases", "Sales rose YoY.", "Sales rose MoM.", "Sales rose year over year."],
    ["the code of a quarter", "Halden sold it in Q2.", "Dorn sold it in Q2.", "Halden sold it in the second quarter."],
    ["a day before a name", "On 6 November Halden left.", "On 6 November Dorn left.", "Halden left on 6 November."],
    [
      "a place's country",
      "In Nairobi, Kenya, a gate fell.",
      "In Nairobi, Uganda, a gate fell.",
      "A gate fell in Nairobi.",
    ],
    ["a country beside its place", "Kenya's Nairobi lost a gate.", "Kenya lost a gate.", "Nairobi lost a gate."],
    [
      "a country of a place",
      "In Nairobi in Kenya a gate fell.",
      "Kenya lost a gate in Nairobi.",
      "A gate fell in Nairobi.",
    ],
    [
      "what everybody knows an acronym for",
      "The International Monetary Fund left.",
      "The International Mining Federation left.",
      "The IMF left.",
    ],
    [
      "words that name one thing",
      "EVs burned.",
      "FBI agents saw it.",
      "Electric vans burned as foreign banks invested.",
    ],
    [
      "what is not told in full",
      "Halden opened it.",
      "NBC opened a new border crossing.",
      "Halden opened a new border crossing.",
    ],
    ["a new compound", "Halden-built gates fell.", "Dorn-built gates fell.", "Gates that Halden built fell."],
  ])("passes %s, and refuses another", (_, claim, lie, quote) => {
    const of = (text: string) => checkNames({ text, quotes: [makeStatement(makeArticle(), quote)] });
    expect(of(claim)).toBeNull();
    expect(of(lie)).not.toBeNull();
  });

  it("does not take an acronym for another name than the article introduces by it", () => {
    expect(check("The Nine Fjords Agency denied it.", THIRD)).not.toBeNull();
  });

  it("finds names in the article's title, publisher and byline", () => {
    const facts = { title: "Kessrin waits", publisher: "The Coast Herald", byline: "Ada Brandt" };
    expect(check("Kessrin waits, Ada Brandt of The Coast Herald reports.", "Dorn left.", facts)).toBeNull();
    expect(check("Kessrin waits, Ada Brandt of The Coast Post reports.", "Dorn left.", facts)).not.toBeNull();
  });

  it("passes whatever stands in the quote to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const article = makeArticle();
        const source = { articleId: article.id, revision: article.revision, text: `Ada ${text} Bo.` };
        const span = { start: 0, end: source.text.length };
        expect(checkNames({ text: source.text, quotes: [{ article, source, span }] })).toBeNull();
      }),
    );
  });

  it("refuses every name that is swapped for another", () => {
    const name = fc.stringMatching(/^[BDKLMPRT][aeiou][ck]r?[aou]v[ei][mnl]$/);
    fc.assert(
      fc.property(name, name, (one, other) => {
        fc.pre(one !== other);
        const article = makeArticle();
        const text = `The ferry sank near ${one} on Monday.`;
        const source = { articleId: article.id, revision: article.revision, text };
        const quotes = [{ article, source, span: { start: 0, end: text.length } }];
        expect(checkNames({ text: `Near ${one}, a ferry sank.`, quotes })).toBeNull();
        expect(checkNames({ text: `Near ${other}, a ferry sank.`, quotes })).not.toBeNull();
        expect(checkNames({ text: `${other} lost a ferry.`, quotes })).not.toBeNull();
      }),
    );
  });
});
