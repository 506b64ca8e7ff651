import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UserError } from "../errors.ts";
import { canonicalize } from "./canonicalize.ts";
import { type CaptureInput, captureDocument } from "./capture-document.ts";
import { buildDocx } from "./testing/build-docx.ts";
import { buildPdf } from "./testing/build-pdf.ts";

const TITLE = "Lighthouse of Cape Morrow is lit again";
const BODY = [
  "After eleven dark years the lighthouse of Cape Morrow was lit again on Friday, and forty boats answered with their horns.",
  "“My father kept it, and his aunt before him,” said Petra Lind, who paid for the lamp with the sale of her orchard.",
  "The coast guard had called the tower unnecessary. Its new keeper, a retired baker, calls that a matter of taste.",
];
const TEXT = BODY.join("\n\n");
const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${BODY.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
const capture = (content: string | Uint8Array, changes: Partial<CaptureInput> = {}) =>
  captureDocument({
    bytes: bytesOf(content),
    name: "capture",
    mediaType: null,
    url: null,
    capturedAt: new Date("2024-05-06T07:08:09Z"),
    ...changes,
  });
const one = async (content: string | Uint8Array, changes: Partial<CaptureInput> = {}) => {
  const articles = await capture(content, changes);
  expect(articles).toHaveLength(1);
  return articles[0] ?? expect.fail("no article");
};

const LINES = [
  "After eleven dark years the lighthouse of Cape Morrow was lit",
  "again on Friday, and forty boats answered with their horns. Infor-",
  "mation on the lamp was given by its well-",
  "known maker, who spoke of the information age with contempt.",
];
const printed = (lines: readonly string[], top = 700) =>
  lines.map((text, index) => ({ text, x: 72, y: top - index * 14 }));

describe("any document", () => {
  it.each([
    ["a plain text", `${TITLE}\n\n${TEXT}`, "a.txt"],
    ["Markdown", `# ${TITLE}\n\n${TEXT}`, "a.md"],
    ["a page", PAGE, "a.html"],
    ["a Word file", buildDocx([TITLE, ...BODY]), "a.docx"],
    ["JSON", JSON.stringify({ title: TITLE, text: TEXT }), "a.json"],
    ["a page in JSON", JSON.stringify({ headline: TITLE, body: PAGE }), "a.json"],
    [
      "a saved page",
      `From: <Saved by Browser>\r\nSnapshot-Content-Location: https://cape.example/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://cape.example/a\r\n\r\n${Buffer.from(PAGE).toString("base64")}\r\n--b\r\nContent-Type: text/html\r\nContent-ID: <frame>\r\n\r\n<p>Buy our lamps now, all of them, at once, before they are gone.</p>\r\n--b--\r\n`,
      "a.mhtml",
    ],
  ])("%s becomes an article of the same words, also packed and under a wrong name", async (_what, content, name) => {
    for (const [bytes, as] of [
      [bytesOf(content), name],
      [gzipSync(bytesOf(content)), `${name}.gz`],
      [gzipSync(bytesOf(content)), name],
    ] as const) {
      const article = await one(bytes, { name: as });
      expect(article.text).toBe(TEXT);
      expect(article.metadata).toMatchObject({ title: TITLE, publishedAt: null, updatedAt: null, language: "en" });
      expect(article.original.bytes).toBe(bytes);
      expect(article.capturedAt).toBe("2024-05-06T07:08:09.000Z");
    }
  });

  it.each(["a.txt", "a.pdf", "a", "a.md"])("a page is a page also when it is called %s", async (name) => {
    expect((await one(PAGE, { name })).text).toBe(TEXT);
  });

  it("that is called a page but is none is a text", async () => {
    expect((await one(`${TITLE}\n\n${TEXT}`, { name: "a.html", mediaType: "text/html" })).text).toBe(TEXT);
  });

  it("whose title, authors or publisher would fill a page keeps the beginning of each", async () => {
    const long = `${"Lighthouse ".repeat(900)}lit`;
    const { metadata } = await one(JSON.stringify({ title: long, byline: long, publisher: long, text: TEXT }));
    for (const value of [metadata.title, metadata.byline, metadata.publisher]) {
      expect(long.startsWith(value ?? "?")).toBe(true);
      expect(value?.length).toBeLessThanOrEqual(500);
    }
  });

  it("without a title gets its opening words, verbatim, and says so", async () => {
    const article = await one(TEXT);
    expect(article.metadata.title).toBe(
      "After eleven dark years the lighthouse of Cape Morrow was lit again on Friday",
    );
    expect(article.text.startsWith(article.metadata.title)).toBe(true);
    expect(article.provenance.title).toBe("opening words");
  });

  it("is dated by nothing but what it says", async () => {
    const article = await one(TEXT, { name: "2021-03-04-report.txt" });
    expect(article.metadata).toMatchObject({
      publishedAt: null,
      updatedAt: null,
      byline: null,
      publisher: null,
      url: null,
    });
    expect(Object.keys(article.provenance).sort()).toEqual(expect.arrayContaining(["language", "title"]));
  });

  it("has the address it was fetched from, unless it names its own", async () => {
    expect((await one(TEXT, { url: "https://cape.example/a" })).metadata.url).toBe("https://cape.example/a");
    const named = `Title: ${TITLE}\nURL: https://cape.example/b\n\n${TEXT}`;
    expect((await one(named, { url: "https://cape.example/a" })).metadata.url).toBe("https://cape.example/b");
  });

  it("has canonical text", async () => {
    const article = await one(
      `${TITLE}\r\n\r\n${BODY[0]?.replaceAll(" ", "\u00a0 ")}\u202e\r\n\r\n\r\n\r\nCafe\u0301\u200b`,
    );
    expect(article.text).toBe(`${BODY[0]}\n\nCafé`);
    expect(canonicalize(article.text)).toBe(article.text);
  });

  it("in an old encoding that its header names is read in it", async () => {
    const article = await one(Buffer.from(`${TITLE}\n\n${TEXT.replace(/[“”]/g, '"')} Déjà vu.`, "latin1"), {
      mediaType: "text/plain; charset=ISO-8859-1",
    });
    expect(article.text).toContain("Déjà vu.");
  });
});

describe("several articles in one document", () => {
  it.each([
    ["a list", (rows: unknown[]) => JSON.stringify(rows)],
    ["an object with articles", (rows: unknown[]) => JSON.stringify({ articles: rows })],
    ["lines", (rows: unknown[]) => `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`],
  ])("as %s are each captured", async (_how, write) => {
    const articles = await capture(
      write([
        {
          title: TITLE,
          text: TEXT,
          url: "https://cape.example/a",
          publishedAt: "2021-03-04",
          author: { name: "Ada Quill" },
          source: { name: "The Cape" },
        },
        {
          headline: "Second",
          articleBody: TEXT,
          datePublished: "2021-03-05T10:00:00Z",
          authors: ["Ada Quill", "Tom Ode"],
          language: "en-GB",
        },
        { name: "Third", content: TEXT, date: "03/04/2021", publisher: "The Cape", descriptor: "opinion" },
      ]),
    );
    expect(articles.map(({ metadata }) => metadata)).toMatchObject([
      {
        title: TITLE,
        url: "https://cape.example/a",
        publishedAt: "2021-03-04",
        byline: "Ada Quill",
        publisher: "The Cape",
      },
      { title: "Second", publishedAt: "2021-03-05T10:00:00Z", byline: "Ada Quill, Tom Ode", language: "en" },
      { title: "Third", publishedAt: null, publisher: "The Cape", descriptor: "opinion" },
    ]);
    expect(articles.every(({ text }) => text === TEXT)).toBe(true);
  });

  it("keep their own part of the file each, so that what is kept grows no faster than the file", async () => {
    const rows = [
      { title: "A", text: TEXT },
      { title: "B", text: `${TEXT} Said the baker.` },
    ];
    const articles = await capture(gzipSync(JSON.stringify({ articles: rows })));
    expect(articles.map(({ original }) => JSON.parse(new TextDecoder().decode(original.bytes)))).toEqual(rows);
    expect(new Set(articles.map(({ original }) => original.mediaType))).toEqual(new Set(["application/json"]));
  });

  it("do not all get the one address", async () => {
    const articles = await capture(
      JSON.stringify([
        { title: "A", text: TEXT },
        { title: "B", text: TEXT },
      ]),
      { url: "https://cape.example/all.json" },
    );
    expect(articles.map(({ metadata }) => metadata.url)).toEqual([null, null]);
  });
});

describe("Markdown", () => {
  it("loses its marks, and keeps its words, lists and front matter", async () => {
    const article = await one(
      `---\ntitle: "${TITLE}"\nsource: https://cape.example/a\nauthor:\n  - "[[Ada Quill]]"\n  - Tom Ode\npublished: 2021-03-04\ncreated: 2024-01-01\ntags: [light]\n---\n\n**After** *eleven* [dark years](https://cape.example) the lamp\nwas lit.\n\n![tower](a.png)\n\n## What it took\n\n- oil\n- patience\n\n> Said the baker.\n`,
      { name: "a.md" },
    );
    expect(article.metadata).toMatchObject({
      title: TITLE,
      url: "https://cape.example/a",
      byline: "Ada Quill, Tom Ode",
      publishedAt: "2021-03-04",
    });
    expect(article.text).toBe(
      "After eleven dark years the lamp was lit.\n\nWhat it took\n\n• oil\n• patience\n\nSaid the baker.",
    );
  });
});

describe("a PDF", () => {
  it("becomes paragraphs, with hyphens at line ends undone where they are the printer's", async () => {
    const second = ["Nobody had asked for it. The coast guard called it a", "matter of taste, and left."];
    const pdf = buildPdf([[{ text: TITLE, x: 72, y: 760, size: 22 }, ...printed(LINES), ...printed(second, 620)]]);
    const article = await one(pdf);
    expect(article.metadata).toMatchObject({ title: TITLE, publishedAt: null, byline: null });
    expect(article.text).toBe(
      "After eleven dark years the lighthouse of Cape Morrow was lit again on Friday, and forty boats answered with their horns. Information on the lamp was given by its well-known maker, who spoke of the information age with contempt.\n\nNobody had asked for it. The coast guard called it a matter of taste, and left.",
    );
  });

  it("loses page numbers and running heads, and its paragraphs run on over pages", async () => {
    const page = (number: number, lines: readonly string[]) => [
      { text: "The Cape Review, vol. 7", x: 72, y: 800 },
      ...printed(lines),
      { text: `Page ${number} of 3`, x: 280, y: 40 },
    ];
    const pdf = buildPdf([
      page(1, ["The lamp was made of brass and of"]),
      page(2, ["glass from the valley, which the"]),
      page(3, ["baker carried up the stairs himself."]),
    ]);
    expect((await one(pdf)).text).toBe(
      "The lamp was made of brass and of glass from the valley, which the baker carried up the stairs himself.",
    );
  });

  it.each([
    [TITLE, TITLE, "structured"],
    [
      "Microsoft Word - draft_final2.docx",
      "After eleven dark years the lighthouse of Cape Morrow was lit again on Friday",
      "opening words",
    ],
    [
      "A title that stands nowhere on the page",
      "After eleven dark years the lighthouse of Cape Morrow was lit again on Friday",
      "opening words",
    ],
  ])("called %j in its properties has the title %j", async (property, title, origin) => {
    const head = property === TITLE ? [{ text: TITLE, x: 72, y: 760 }] : [];
    const article = await one(
      buildPdf([[...head, ...printed(LINES)]], { Title: property, Author: "admin", CreationDate: "D:20210304000000Z" }),
    );
    expect(article.metadata.title).toBe(title);
    expect(article.provenance.title).toBe(origin);
    expect(article.metadata).toMatchObject({ publishedAt: null, byline: null });
  });

  it.each([
    ["without text", buildPdf([[], [], []]), /scan.*OCR/],
    ["with page numbers only", buildPdf([[{ text: "1", x: 300, y: 40 }], [{ text: "2", x: 300, y: 40 }]]), /scan.*OCR/],
    ["cut off", buildPdf([printed(LINES)]).subarray(0, 300), /damaged|scan/],
    ["with a password", buildPdf([printed(LINES)], {}, true), /locked with a password/],
    ["of nothing", bytesOf("%PDF-1.7\n"), /damaged/],
  ])("%s is refused with what to do", async (_what, pdf, reason) => {
    await expect(capture(pdf)).rejects.toThrow(UserError);
    await expect(capture(pdf)).rejects.toThrow(reason);
  });
});
