import fc from "fast-check";
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

describe("a text copied from a page", () => {
  it("loses what the page printed around it, and keeps that as title, dates, names and captions", () => {
    const document = only(
      text(
        HARBOUR_TITLE,
        "The eastern quay at Port Ellery, seen from the old fort, on March 2, 2021. (PEHA)",
        "Short Url\nhttps://ell.ery/x1\nUpdated 04 March 2021\nFollow",
        HARBOUR_TITLE,
        "• Two of nine piers are cracked\n• The ferry leaves from the fish market",
        HARBOUR,
        "Share\nPrint",
      ),
    );
    expect(value(document.fields.title)).toBe(HARBOUR_TITLE);
    expect(value(document.fields.publishedAt)).toBe("2021-03-04");
    expect(value(document.fields.updatedAt)).toBe("2021-03-04");
    expect(document.captions).toEqual([
      "The eastern quay at Port Ellery, seen from the old fort, on March 2, 2021. (PEHA)",
    ]);
    expect(words(document.text)).toBe(
      words(text("• Two of nine piers are cracked\n• The ferry leaves from the fish market", HARBOUR)),
    );
    expect(document.fields.url).toBeUndefined();
  });

  it("stays one article where its title is repeated above its author's name", () => {
    const document = only(
      text(
        HARBOUR_TITLE,
        "Divers look at the third pier on Friday. (Photo: Ellery Gazette)\nShort Url\nUpdated 04 March 2021\nFollow",
        HARBOUR_TITLE,
        "Opinion\nBy Ada Quill",
        HARBOUR,
      ),
    );
    expect(value(document.fields.title)).toBe(HARBOUR_TITLE);
    expect(value(document.fields.byline)).toBe("Ada Quill");
    expect(value(document.fields.publishedAt)).toBe("2021-03-04");
    expect(document.captions).toHaveLength(1);
    expect(words(document.text)).toBe(words(text(HARBOUR)));
  });

  it.each([
    ["By Ada Quill and Tom O’Brien", "Ada Quill, Tom O’Brien"],
    ["By ADA QUILL", "ADA QUILL"],
    ["Written by Ada van der Quill", "Ada van der Quill"],
    ["By\nAda Quill", "Ada Quill"],
  ])("names its authors where it says %j", (line, byline) => {
    const document = only(text(HARBOUR_TITLE, `${line}\n4 March 2021`, HARBOUR));
    expect(value(document.fields.byline)).toBe(byline);
    expect(value(document.fields.publishedAt)).toBe("2021-03-04");
    expect(words(document.text)).toBe(words(text(HARBOUR)));
  });

  it.each([
    ["Published: 4 March 2021 10:30 GMT", "2021-03-04T10:30:00Z", undefined],
    ["Published 4 March 2021 | Updated 5 March 2021", "2021-03-04", "2021-03-05"],
    ["Thursday, March 4, 2021", "2021-03-04", undefined],
    ["Last updated on 5 Mar 2021 at 18:00", "2021-03-05", "2021-03-05"],
    ["Veröffentlicht am 4. März 2021", "2021-03-04", undefined],
    ["Published 3 hours ago", undefined, undefined],
  ])("is dated by a line such as %j", (line, publishedAt, updatedAt) => {
    const document = only(text(HARBOUR_TITLE, line, HARBOUR));
    expect(value(document.fields.publishedAt)).toBe(publishedAt);
    expect(value(document.fields.updatedAt)).toBe(updatedAt);
    expect(words(document.text)).toBe(words(text(HARBOUR)));
  });

  it("is dated by a line below it, with the paper that the line names", () => {
    const document = only(text(HARBOUR_TITLE, HARBOUR, "Published in The Ellery Lantern, March 4th, 2021"));
    expect(value(document.fields.publishedAt)).toBe("2021-03-04");
    expect(value(document.fields.publisher)).toBe("The Ellery Lantern");
  });

  it("keeps its standfirst, as those are its own words", () => {
    const standfirst = "Two of nine piers may not last the winter, engineers say";
    const document = only(text(HARBOUR_TITLE, standfirst, "By Ada Quill\n4 March 2021", HARBOUR));
    expect(value(document.fields.title)).toBe(HARBOUR_TITLE);
    expect(value(document.fields.byline)).toBe("Ada Quill");
    expect(words(document.text)).toBe(words(text(standfirst, HARBOUR)));
  });

  it("is of the kind that its rubric says", () => {
    const document = only(text("Opinion", HARBOUR_TITLE, "By Ada Quill\n4 March 2021", HARBOUR));
    expect(value(document.fields.descriptor)).toBe("opinion");
    expect(value(document.fields.title)).toBe(HARBOUR_TITLE);
    expect(document.text).not.toContain("Opinion");
  });

  it("has the address that stands in its head", () => {
    const document = only(text(HARBOUR_TITLE, "https://lantern.example/harbour", HARBOUR));
    expect(value(document.fields.url)).toBe("https://lantern.example/harbour");
    expect(document.text).not.toContain("https://");
  });
});

describe("what a text does not say is not made up", () => {
  it("has no title where it opens with running text, whatever headings follow", () => {
    const document = only([HARBOUR[0], "What the engineers saw", HARBOUR[1], HARBOUR[2]].join("\n"));
    expect(document.fields).toEqual({});
    expect(words(document.text)).toBe(words([HARBOUR[0], "What the engineers saw", HARBOUR[1], HARBOUR[2]].join(" ")));
  });

  it("has no date from its running text, its dateline or its captions", () => {
    const document = only(
      text(
        HARBOUR_TITLE,
        "PORT ELLERY: The quay was built on 4 March 1921 and mended on 5 March 1951, the harbour master said on Tuesday.",
        "The eastern quay on March 2, 2021. (File photo)",
        HARBOUR,
      ),
    );
    expect(document.fields.publishedAt).toBeUndefined();
    expect(document.captions).toHaveLength(1);
  });

  it("has no date from a bare date that heads a part of a chronicle", () => {
    const document = only(
      text("How the quay came to crack, year by year", HARBOUR[0] ?? "", "12 May 1987", HARBOUR.slice(1)),
    );
    expect(document.fields.publishedAt).toBeUndefined();
    expect(document.text).toContain("12 May 1987");
  });

  it("has no byline from a line that only begins so", () => {
    for (const line of ["By Tuesday the quay was empty", "By the Sea", "By 2030", "By Monday"]) {
      const document = only(text(HARBOUR_TITLE, line, HARBOUR));
      expect(document.fields.byline).toBeUndefined();
      expect(document.text).toContain(line);
    }
  });

  it("keeps a wire story's paragraphs, though they end in the agency's name", () => {
    for (const body of [[`${HARBOUR[0]} (AFP)`], [...HARBOUR.slice(0, 2), `${HARBOUR[2]} (PTI)`]]) {
      const document = only(text(HARBOUR_TITLE, body));
      expect(document.captions).toEqual([]);
      expect(words(document.text)).toBe(words(text(body)));
    }
  });

  it("keeps words that are furniture elsewhere where they stand alone in the text", () => {
    const document = only(text(HARBOUR_TITLE, HARBOUR, "Share", SCHOOLS));
    expect(document.text).toContain("\n\nShare\n\n");
  });

  it("leaves a note of one line as it is", () => {
    for (const note of ["Call the harbour master", "Follow", "4 March 2021", "By Ada Quill"]) {
      expect(only(note)).toEqual({ text: note, fields: {}, captions: [] });
    }
  });

  it("does not take a story between rules for front matter, whose place is set in capitals before it", () => {
    const [story = ""] = HARBOUR;
    expect(only(`---\nDate: 4 March 2021\n${story}\n---`).text).toContain(story);
    expect(only(`---\nTITLE: ${HARBOUR_TITLE}\nDate: 4 March 2021\n---\n\n${story}`).text).not.toContain("TITLE");
  });

  it("loses no sentence, whatever lines it is made of", () => {
    const line = fc.constantFrom(
      ...HARBOUR,
      ...SCHOOLS,
      HARBOUR_TITLE,
      SCHOOLS_TITLE,
      "Follow",
      "Share",
      "Updated 4 March 2021",
      "By Ada Quill",
      "4 March 2021",
      "",
      "",
      "Short Url",
      "• One thing",
      "What then?",
      "Opinion",
      "---",
      "Title: A",
      "Date: 4 March 2021",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
        const read = readText(lines.join("\n"))
          .map((document) => [document.text, ...document.captions].join("\n"))
          .join("\n");
        for (const sentence of [...HARBOUR, ...SCHOOLS]) {
          // One that is its article's title, standing twice, is said once.
          if (lines.includes(sentence))
            expect(read + JSON.stringify(readText(lines.join("\n")))).toContain(sentence.slice(0, 50));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("header lines and front matter", () => {
  it("give title, names, dates and address", () => {
    const document = only(
      `Title: ${HARBOUR_TITLE}\nAuthor: Ada Quill; Tom O’Brien\nDate: 4 March 2021\nURL: https://lantern.example/a\nSource: The Ellery Lantern\n\n${text(HARBOUR)}`,
    );
    expect(Object.fromEntries(Object.entries(document.fields).map(([key, found]) => [key, found?.value]))).toEqual({
      title: HARBOUR_TITLE,
      byline: "Ada Quill, Tom O’Brien",
      publishedAt: "2021-03-04",
      url: "https://lantern.example/a",
      publisher: "The Ellery Lantern",
    });
    expect(document.text.trim()).toBe(text(HARBOUR));
  });

  it("leave out what they say in a way that can be read twice", () => {
    const document = only(
      `---\ntitle: "${HARBOUR_TITLE}"\ndate: 03/04/2021\ncreated: 2024-01-01\n---\n\n${text(HARBOUR)}`,
    );
    expect(document.fields).toEqual({ title: { value: HARBOUR_TITLE, origin: "structured" } });
  });

  it("are not seen in a text that only has colons", () => {
    const lines = text(
      "PORT ELLERY: The quay is closed, and the ferry leaves from the fish market until spring.",
      "Source: the harbour master, who had it from the engineers that morning.",
    );
    expect(words(only(lines).text)).toBe(words(lines));
  });
});

describe("paragraphs", () => {
  it("wrapped at a fixed width become whole again", () => {
    const wrapped =
      "The harbour authority closed the eastern quay on Monday after its\nengineers found cracks in two of the nine piers, and said that they\nwould not open it again before spring.";
    expect(only(`${wrapped}\n\n${wrapped}`).text).toBe(
      `${wrapped.replace(/\n/g, " ")}\n\n${wrapped.replace(/\n/g, " ")}`,
    );
  });

  it("that stand line under line are parted", () => {
    expect(only(HARBOUR.join("\n")).text.trim()).toBe(HARBOUR.join("\n\n"));
  });

  it("of verse and lists keep their lines", () => {
    const verse = "The quay is old,\nthe quay is grey,\nit cracks a little\nevery day.";
    expect(only(verse).text).toBe(verse);
  });
});
