import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { readPage } from "./read-page.ts";

const TITLE = "Ferry to Cape Morrow sails again after eleven weeks";
const STORY = [
  "The ferry to Cape Morrow sailed again on Monday, eleven weeks after a storm tore the pier from its piles, the harbour office said.",
  "Some 300 people waited at the new pier, many of them fishermen, and the first crossing was free for everyone who lives on the cape.",
  "“We had begun to forget what a full café looks like,” said Mara Lindqvist, who runs the only one on the cape.",
  "The repair cost 4.2 million crowns, half of it paid by the county, and took three weeks longer than had been planned.",
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join("\n");
const URL = "https://daily.example/news/2025/11/18/ferry-sails";

function page({ head = "", over = "", body = paragraphs, under = "" } = {}): string {
  return `<!doctype html><html><head><title>${TITLE} | The Daily Example</title>${head}</head><body>
    <header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
    <main><article><h1>${TITLE}</h1>${over}<div class="text">${body}</div>${under}</article></main>
    <footer>© 2025 The Daily Example. All rights reserved.</footer></body></html>`;
}

const jsonLd = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

function fieldsOf(html: string, url: string | null = URL): Record<string, string | undefined> {
  const { fields } = readPage(html, url);
  return Object.fromEntries(Object.entries(fields).map(([key, found]) => [key, found?.value]));
}

describe("the text of a page", () => {
  it("is the story, its paragraphs apart by a blank line, without title, menus and footer", () => {
    expect(readPage(page(), URL).text).toBe(STORY.join("\n\n"));
  });

  it("keeps headings and list items, and loses headings of nothing", () => {
    const body = `${paragraphs}<h2>What is open</h2><ul><li>The pier</li><li>The café</li></ul><h2>More stories</h2>`;
    expect(readPage(page({ body }), URL).text).toBe([...STORY, "What is open", "The pier", "The café"].join("\n\n"));
  });

  it("keeps captions apart", () => {
    const body = `<figure><img src="a.jpg"><figcaption>The new pier at dawn.</figcaption></figure>${paragraphs}`;
    const { text, captions } = readPage(page({ body }), URL);
    expect(text).toBe(STORY.join("\n\n"));
    expect(captions).toEqual(["The new pier at dawn."]);
  });

  it.each([
    ["links to other stories", '<p><a href="/x">Harbour master resigns after eleven years</a></p>'],
    ["calls on the reader", "<p>Sign up for our morning newsletter.</p>"],
    ["share bars", '<div class="share-tools"><span>Tell your friends about this story today.</span></div>'],
    [
      "lists of related stories",
      '<ul><li><a href="/x">Harbour master resigns</a></li><li><a href="/y">Storm damage counted</a></li></ul>',
    ],
    ["forms", "<form><p>Give us your address and we will write to you every day.</p><input></form>"],
    ["what is hidden", '<p style="display:none">This line is for machines only and nobody sees it.</p>'],
    ["what stands twice", `<p>${STORY[1]}</p>`],
    ["what only scripts fill", "<noscript><p>Please turn on scripts to see this part of the page.</p></noscript>"],
  ])("loses %s", (_what, furniture) => {
    const body = paragraphs.replace("\n", furniture);
    const text = readPage(page({ body, under: furniture }), URL).text;
    expect(text.split("\n\n").toSorted()).toEqual(STORY.toSorted());
  });

  it("is found without any help from tags and names", () => {
    const menu = '<div><a href="/">Home</a> <a href="/sport">Sport</a></div>';
    const teasers = `<div>${'<div><a href="/x">Harbour master resigns after eleven years in office</a></div>'.repeat(20)}</div>`;
    const html = `<div>${menu}<div><div>${STORY.map((text) => `<div>${text}</div>`).join("")}</div></div>${teasers}</div>`;
    expect(readPage(html, null).text).toBe(STORY.join("\n\n"));
  });

  it("is put together from sections that stand in containers of their own", () => {
    const body = STORY.map((text) => `<section><div class="chunk"><p>${text}</p></div></section>`).join("");
    expect(readPage(page({ body }), URL).text).toBe(STORY.join("\n\n"));
  });

  it("survives a container whose name says furniture", () => {
    expect(readPage(page({ body: `<div class="with-sidebar related">${paragraphs}</div>` }), URL).text).toBe(
      STORY.join("\n\n"),
    );
  });

  it("is found in the shadow roots of a saved page", () => {
    const body = `<x-story><template shadowrootmode="open">${paragraphs}</template></x-story><template><p>${"Not shown. ".repeat(50)}</p></template>`;
    expect(readPage(page({ body }), URL).text).toBe(STORY.join("\n\n"));
  });

  it("is the line beside a picture where that is all there is", () => {
    expect(readPage(`<div><img src="a.jpg"><p>${STORY[0]}</p></div>`, null).text).toBe(STORY[0]);
  });

  it("takes two line breaks for the end of a paragraph and one for the end of a line", () => {
    expect(readPage(`<div>${STORY[0]}<br><br>${STORY[1]}<br>${STORY[2]}</div>`, null).text).toBe(
      `${STORY[0]}\n\n${STORY[1]}\n${STORY[2]}`,
    );
  });

  it.each([
    ["of script only", "<html><body><div id=root></div><script>render()</script></body></html>"],
    ["that asks for scripts", "<body><div>You need to enable JavaScript to run this app.</div></body>"],
    ["without anything", ""],
  ])("is asked for from the browser where there is a page %s", (_what, html) => {
    expect(() => readPage(html, null)).toThrow(UserError);
    expect(() => readPage(html, null)).toThrow(/scripts.*save/s);
  });

  it.each([
    ["deep", `${"<div>".repeat(40_000)}<p>${STORY[0]}</p>`],
    ["of 100,000 open paragraphs", `<p>${STORY[0]} `.repeat(100_000)],
    ["of white space", `<p>${" ".repeat(1_000_000)}${STORY[0]}`],
  ])(
    "is read in seconds out of a page %s",
    (_what, html) => {
      expect(readPage(html, null).text).toContain(STORY[0]);
    },
    10_000,
  );

  it("holds no markup and invents no word, whatever the page", () => {
    const parts = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=x>",
      "</div>",
      "<li>",
      "<b>",
      "</b>",
      "<br>",
      "alpha ",
      "beta, ",
      "gamma. ",
      "<td>",
      "<a href=y>",
      "</a>",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (soup) => {
        const html = soup.join("");
        const words = new Set(html.replace(/<[^>]*>/g, " ").match(/\w+/g) ?? []);
        let text = "";
        try {
          text = readPage(html, null).text;
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
        expect(text).not.toMatch(/[<>]/);
        expect(text).not.toMatch(/\n{3}/);
        for (const word of text.match(/\w+/g) ?? []) expect([...words].join("")).toContain(word);
      }),
    );
  });
});

describe("the facts of a page", () => {
  const NODE = {
    "@type": "NewsArticle",
    headline: TITLE,
    datePublished: "2025-11-18T07:30:00+01:00",
    dateModified: "2025-11-18T09:00:00+01:00",
    author: [{ "@type": "Person", name: "Tom Okoro" }],
    publisher: { "@type": "Organization", name: "The Daily Example" },
    inLanguage: "en-GB",
  };
  const FACTS = {
    title: TITLE,
    byline: "Tom Okoro",
    publisher: "The Daily Example",
    publishedAt: "2025-11-18T07:30:00+01:00",
    updatedAt: "2025-11-18T09:00:00+01:00",
    language: "en",
    url: URL,
  };

  it("come from JSON-LD", () => {
    expect(fieldsOf(page({ head: jsonLd(NODE) }))).toMatchObject(FACTS);
    expect(readPage(page({ head: jsonLd(NODE) }), URL).fields.byline?.origin).toBe("structured");
  });

  it("come from a graph, through references", () => {
    const graph = {
      "@graph": [
        { ...NODE, author: { "@id": "#tom" }, publisher: { "@id": "#daily" } },
        { "@type": "Person", "@id": "#tom", name: "Tom Okoro" },
        { "@type": "Organization", "@id": "#daily", name: "The Daily Example" },
      ],
    };
    expect(fieldsOf(page({ head: jsonLd(graph) }))).toMatchObject(FACTS);
  });

  it("come from meta elements", () => {
    const head = `<meta property="og:title" content="${TITLE} | The Daily Example"><meta property="og:site_name" content="The Daily Example">
      <meta name="author" content="By Tom Okoro"><meta property="article:published_time" content="2025-11-18T07:30:00+0100">
      <meta property="article:modified_time" content="2025-11-18T09:00:00+0100"><meta property="og:locale" content="en_GB">`;
    expect(fieldsOf(page({ head }))).toMatchObject(FACTS);
  });

  it("come from microdata", () => {
    const over = `<span itemprop="author" itemscope><span itemprop="name">Tom Okoro</span></span>
      <meta itemprop="datePublished" content="2025-11-18T07:30:00+01:00"><time itemprop="dateModified" datetime="2025-11-18T09:00:00+01:00">9:00</time>`;
    const { byline, publishedAt, updatedAt } = FACTS;
    expect(fieldsOf(page({ over }))).toMatchObject({ byline, publishedAt, updatedAt });
  });

  it("come from what a reader sees below the headline, and say so", () => {
    const over = '<p class="byline">By Tom Okoro</p><p>Published 18 November 2025 | Updated 19 November 2025</p>';
    const { fields } = readPage(page({ over }), null);
    expect(fields.byline).toEqual({ value: "Tom Okoro", origin: "text" });
    expect(fields.publishedAt).toEqual({ value: "2025-11-18", origin: "text" });
    expect(fields.updatedAt?.value).toBe("2025-11-19");
    expect(fields.publisher).toEqual({ value: "The Daily Example", origin: "text" });
  });

  it("take the day in the address where nothing else tells it", () => {
    expect(readPage(page(), URL).fields.publishedAt).toEqual({ value: "2025-11-18", origin: "text" });
  });

  it("are absent where the page does not tell them", () => {
    const { byline, publishedAt, updatedAt, language, url } = fieldsOf(page(), null);
    expect([byline, publishedAt, updatedAt, language, url]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("are not taken from the masthead, nor from other stories below", () => {
    const head = "<meta name=author content=https://daily.example/tom>";
    const html = page({ head }).replace("<main>", '<div class="date">21 November 2025</div><main>');
    const teaser = '<div><a href="/authors/ana">Ana Moreau</a> <span class="date">1 May 2024</span></div>';
    const fields = fieldsOf(html.replace("</main>", `${teaser}</main>`), null);
    expect(fields.publishedAt).toBeUndefined();
    expect(fields.byline).toBeUndefined();
  });

  it("name several authors once each, and a house only where nobody else is named", () => {
    const author = [
      { name: "Tom Okoro" },
      { name: "Ana Moreau" },
      { name: "tom okoro" },
      { name: "The Daily Example" },
    ];
    expect(fieldsOf(page({ head: jsonLd({ ...NODE, author }) })).byline).toBe("Tom Okoro, Ana Moreau");
    const house = { ...NODE, author: { name: "The Daily Example" } };
    expect(fieldsOf(page({ head: jsonLd(house) })).byline).toBe("The Daily Example");
  });

  it("prefer the headline as it stands to one that was escaped on its way", () => {
    const head = `${jsonLd({ ...NODE, headline: "Ferry &#8216;sails&#8217; again" })}<meta property="og:title" content="Ferry 'sails' again - The Daily Example">`;
    expect(fieldsOf(page({ head })).title).toBe("Ferry 'sails' again");
  });

  it("keep a dash and a bar that belong to the title", () => {
    const head =
      '<meta property="og:site_name" content="The Daily Example"><meta property="og:title" content="Storm - and after - on the cape | The Daily Example">';
    expect(fieldsOf(page({ head }).replace(/<h1>.*<\/h1>/, "")).title).toBe("Storm - and after - on the cape");
  });

  it("take the headline that the title bar repeats for the title", () => {
    expect(fieldsOf(page().replace("<main>", "<h1>Log in</h1><main>")).title).toBe(TITLE);
  });

  it("resolve a relative canonical address and pass over one that names the front page", () => {
    expect(fieldsOf(page({ head: '<link rel="canonical" href="/ferry">' })).url).toBe("https://daily.example/ferry");
    expect(fieldsOf(page({ head: '<link rel="canonical" href="https://daily.example/">' })).url).toBe(URL);
  });

  it.each([
    ["its type", { head: jsonLd({ ...NODE, "@type": "OpinionNewsArticle" }) }, "opinion"],
    ["its section", { head: '<meta property="article:section" content="Analysis">' }, "analysis"],
    ["a label over the headline", { over: '<span class="kicker">Commentary</span>' }, "opinion"],
  ])("describe the piece by %s", (_what, parts, descriptor) => {
    expect(readPage(page(parts), null).fields.descriptor).toEqual({ value: descriptor, origin: "structured" });
  });
});
