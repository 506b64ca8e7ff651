import { describe, expect, it } from "vitest";
import { HARBOUR, HARBOUR_TITLE, SCHOOLS, SCHOOLS_TITLE } from "../testing/sample-articles.ts";
import { readText } from "./read-text.ts";

const text = (...lines: readonly (string | readonly string[])[]) => lines.flat().join("\n\n");
const value = (found: { readonly value: unknown } | undefined) => found?.value;
const only = (captured: string) => {
  const documents = readText(captured);
  expect(documents).toHaveLength(1);
  return documents[0] ?? expect.fail("no document");
};
const words = (captured: string) => captured.replace(/\s+/g, " ").trim();

describe("a capture that runs on into another article", () => {
  const first = text(HARBOUR_TITLE, "Short Url\nUpdated 04 March 2021\nFollow", HARBOUR_TITLE, HARBOUR);

  it.each([
    ["the same page head", text(SCHOOLS_TITLE, "Updated 9 June 2022\nFollow", SCHOOLS_TITLE, SCHOOLS)],
    ["a date and furniture", text(SCHOOLS_TITLE, "Published 9 June 2022\nShare", SCHOOLS)],
    ["a byline and a date", text(SCHOOLS_TITLE, "By Ada Quill\n9 June 2022", SCHOOLS)],
    [
      "a standfirst, a byline and a date",
      text(SCHOOLS_TITLE, "The library’s old bus will carry them", "By Ada Quill\n9 June 2022", SCHOOLS),
    ],
    ["a labelled date of another day only", text(SCHOOLS_TITLE, "Updated 9 June 2022", SCHOOLS)],
    [
      "a caption, a date and the headline again",
      text(SCHOOLS_TITLE, "The library’s bus in the snow. (AFP)", "Updated 9 June 2022", SCHOOLS_TITLE, SCHOOLS),
    ],
    ["header lines", `Title: ${SCHOOLS_TITLE}\nDate: 9 June 2022\n\n${text(SCHOOLS)}`],
  ])("is cut where the next opens with %s", (_how, second) => {
    const documents = readText(`${first}\n\n\n${second}`);
    expect(documents.map((document) => value(document.fields.title))).toEqual([HARBOUR_TITLE, SCHOOLS_TITLE]);
    expect(documents.map((document) => value(document.fields.publishedAt))).toEqual(["2021-03-04", "2022-06-09"]);
    expect(words(documents[0]?.text ?? "")).toBe(words(text(HARBOUR)));
    expect(words(documents[1]?.text ?? "")).toContain(words(text(SCHOOLS)));
    expect(documents[1]?.text).not.toContain("Updated");
  });

  it("is cut at names alone where the first opens with names, too", () => {
    const capture = text(HARBOUR_TITLE, "By Ada Quill", HARBOUR, SCHOOLS_TITLE, "By Tom Ode", SCHOOLS);
    expect(readText(capture).map(({ fields }) => [value(fields.title), value(fields.byline)])).toEqual([
      [HARBOUR_TITLE, "Ada Quill"],
      [SCHOOLS_TITLE, "Tom Ode"],
    ]);
  });

  it("may hold many", () => {
    const titles = Array.from({ length: 12 }, (_, index) => `Report number ${index + 1} of the harbour commission`);
    const capture = titles
      .map((title, index) => text(title, `Updated ${index + 1} March 2021\nFollow`, title, HARBOUR))
      .join("\n\n\n");
    const documents = readText(capture);
    expect(documents.map((document) => value(document.fields.title))).toEqual(titles);
    expect(documents.map((document) => value(document.fields.publishedAt))).toEqual(
      titles.map((_, index) => `2021-03-${String(index + 1).padStart(2, "0")}`),
    );
  });
});

describe("one long article stays one", () => {
  const head = text(HARBOUR_TITLE, "Updated 04 March 2021\nFollow", HARBOUR_TITLE);

  it.each([
    ["sub-headings", text(HARBOUR, "What the engineers saw", SCHOOLS, "What happens next?", HARBOUR)],
    ["sub-headings in capitals", text(HARBOUR, "A WINTER WITHOUT FERRIES", SCHOOLS, "Q&A", HARBOUR)],
    [
      "a chronicle of bare dates",
      text(HARBOUR, "The first crack\n12 May 1987", SCHOOLS, "The second crack\n3 June 1999", HARBOUR),
    ],
    ["dates as headings", text(HARBOUR, "12 May 1987", SCHOOLS, "3 June 1999", HARBOUR)],
    ["a list", text(HARBOUR, "The piers:\n1. First pier\n2. Second pier\n• Third pier", SCHOOLS)],
    ["furniture in between", text(HARBOUR, "Advertisement", SCHOOLS, "Share", HARBOUR)],
    [
      "a note of correction",
      text(HARBOUR, SCHOOLS, "This article was updated on 5 March 2021 to correct the number of piers."),
    ],
    ["its title in the middle", text(HARBOUR, HARBOUR_TITLE, SCHOOLS)],
    ["a quoted book with its author", text(HARBOUR, "The Quay and the Sea\nBy Ada Quill", SCHOOLS)],
    ["a refrain", text(HARBOUR, "Never again", "Never again", SCHOOLS)],
    [
      "teasers below",
      text(HARBOUR, SCHOOLS, "Schools share teachers\n9 June 2022", "Bridge opens to walkers\n10 June 2022"),
    ],
    ["an interview", text(HARBOUR, "Is the quay safe?", SCHOOLS, "Will the ferry come back?", HARBOUR)],
    ["a heading and an address", text(HARBOUR, "Where to read the report", "https://ellery.example/report", SCHOOLS)],
    ["an entry of the same day with the time", text(HARBOUR, "Ferry stops", "Updated 4 March 2021, 11:40", SCHOOLS)],
  ])("with %s", (_what, body) => {
    const document = only(text(head, body));
    expect(value(document.fields.title)).toBe(HARBOUR_TITLE);
    expect(value(document.fields.publishedAt)).toBe("2021-03-04");
    for (const sentence of body.split("\n").filter((line) => line.endsWith(".")))
      expect(document.text).toContain(sentence);
  });
});
