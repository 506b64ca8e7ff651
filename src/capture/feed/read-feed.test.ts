import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import type { ReadFeed } from "./feed-item.ts";
import { interpretFeed } from "./interpret-feed.ts";
import { readFeed } from "./read-feed.ts";

const URL_OF_FEED = "https://harbour.example/news/feed.xml";

function read(text: string | Uint8Array, mediaType: string | null = null): Promise<ReadFeed> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readFeed({ bytes, mediaType, url: URL_OF_FEED });
}

const rss = (inner: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour News</title>${inner}</channel></rss>`;

const item = async (inner: string) => (await read(rss(`<item>${inner}</item>`))).items[0];

describe("reading a feed", () => {
  it("reads RSS 2.0", async () => {
    const feed = await read(
      rss(`<link>https://harbour.example/</link><language>en-gb</language><ttl>45</ttl>
        <item><title>Quay 4 &amp;amp; the crane</title><link>/quay?a=1&amp;b=2</link><guid isPermaLink="false">q-4</guid>
        <pubDate>Tue, 03 Jun 2025 08:15:00 +0200</pubDate><dc:creator>Ada Brook</dc:creator>
        <description>Short.</description><content:encoded><![CDATA[<p>The crane is back.</p>]]></content:encoded></item>`),
    );
    expect(feed).toEqual({
      format: "rss",
      title: "Harbour News",
      link: "https://harbour.example/",
      language: "en",
      leastWaitMs: 45 * 60_000,
      items: [
        {
          guid: "q-4",
          url: "https://harbour.example/quay?a=1&b=2",
          title: "Quay 4 & the crane",
          publishedAt: "2025-06-03T08:15:00+02:00",
          updatedAt: null,
          byline: "Ada Brook",
          html: "<p>The crane is back.</p>",
          text: null,
          isSummary: false,
        },
      ],
    });
  });

  it("reads Atom, with the authors of the feed where an entry names none, and without taking an update for a date of publication", async () => {
    const feed = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="/nord/"><title type="html">H&amp;lt;afen</title>
        <link rel="self" href="feed.xml"/><link href="https://harbour.example/nord/"/><author><name>Ada Brook</name><email>ada@harbour.example</email></author>
        <entry><id>tag:harbour.example,2025:1</id><title>One</title><link rel="enclosure" href="a.mp3"/><link type="application/json" href="one.json"/>
          <link type="text/html" href="one"/><updated>2025-06-03T08:15:00Z</updated><summary>Plain &lt;b> text</summary></entry>
        <entry xml:base="https://other.example/x/"><id>2</id><published>2025-06-01</published><link href="two"/><author><name>Ben Cole</name></author>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry></feed>`,
    );
    expect(feed).toMatchObject({ format: "atom", link: "https://harbour.example/nord/", language: "de" });
    expect(feed.items).toMatchObject([
      {
        guid: "tag:harbour.example,2025:1",
        url: "https://harbour.example/nord/one",
        publishedAt: null,
        updatedAt: "2025-06-03T08:15:00Z",
        byline: "Ada Brook",
        isSummary: true,
      },
      { url: "https://other.example/x/two", publishedAt: "2025-06-01", byline: "Ben Cole", html: "<p>Text</p>" },
    ]);
  });

  it("reads RSS 1.0, which is RDF", async () => {
    const feed = await read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
        <channel rdf:about="https://harbour.example/"><title>Harbour</title><link>https://harbour.example/</link><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
        <item rdf:about="https://harbour.example/1"><title>One</title><dc:date>2025-06-03T08:15+01:00</dc:date><description>Text</description></item></rdf:RDF>`,
    );
    expect(feed).toMatchObject({ format: "rdf", title: "Harbour", leastWaitMs: 30 * 60_000 });
    expect(feed.items).toMatchObject([
      { guid: "https://harbour.example/1", url: "https://harbour.example/1", publishedAt: "2025-06-03T08:15+01:00" },
    ]);
  });

  it("reads JSON Feed", async () => {
    const feed = await read(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Harbour",
        home_page_url: "https://harbour.example/",
        language: "en-US",
        items: [
          { id: "1", url: "/1", title: "One", content_text: "a < b", date_published: "2025-06-03T08:15:00-07:00" },
          { id: 2, external_url: "https://other.example/2", summary: "Only this", authors: [{ name: "Ada Brook" }] },
        ],
      }),
    );
    expect(feed).toMatchObject({ format: "json", link: "https://harbour.example/", language: "en" });
    expect(feed.items).toMatchObject([
      { url: "https://harbour.example/1", text: "a < b", publishedAt: "2025-06-03T08:15:00-07:00", isSummary: false },
      { guid: "2", url: "https://other.example/2", text: "Only this", byline: "Ada Brook", isSummary: true },
    ]);
  });

  it("finds an item's page in its guid, unless that says that it is none", async () => {
    expect(await item("<guid>https://harbour.example/1</guid>")).toMatchObject({ url: "https://harbour.example/1" });
    expect(await item('<guid isPermaLink="false">https://harbour.example/1</guid>')).toMatchObject({ url: null });
    expect(await item("<guid>4711</guid><title>x</title>")).toMatchObject({ url: null, guid: "4711" });
    expect(await item("<link>javascript:alert(1)</link><title>x</title>")).toMatchObject({ url: null });
  });

  it("knows names from addresses of e-mail", async () => {
    expect(await item("<author>desk@harbour.example (Ada Brook)</author>")).toMatchObject({ byline: "Ada Brook" });
    expect(await item("<title>x</title><author>desk@harbour.example</author>")).toMatchObject({ byline: null });
  });

  it("names the publisher of an item that the feed took from elsewhere", async () => {
    expect((await item('<title>x</title><source url="https://tide.example/rss">The Tide</source>'))?.publisher).toBe(
      "The Tide",
    );
    expect((await item("<title>x</title><dc:publisher>The Tide</dc:publisher>"))?.publisher).toBe("The Tide");
    expect(await item("<title>x</title>")).not.toHaveProperty("publisher");
    const feed = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>All</title><entry><title>x</title><source><title>The Tide</title></source></entry></feed>',
    );
    expect(feed.items[0]?.publisher).toBe("The Tide");
  });

  it("reads a feed of a thousand items and more, in a thread of its own, and of those the newest", async () => {
    const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toUTCString();
    const items = Array.from(
      { length: 1_200 },
      (_, at) =>
        `<item><guid>${at}</guid><title>Item ${at}</title><pubDate>${day(at)}</pubDate><description>${"Words. ".repeat(30)}</description></item>`,
    );
    const feed = await read(rss(items.join("")));
    expect(feed.items).toHaveLength(1_000);
    expect(feed.items[0]?.guid).toBe("1199");
    expect(feed.items.at(-1)?.guid).toBe("200");
  });
});

describe("a feed's title", () => {
  const titled = async (title: string) =>
    (await read(`<rss version="2.0"><channel><title>${title}</title><item><title>x</title></item></channel></rss>`))
      .title;

  it("is kept to 100 characters, cut between words", async () => {
    const title = (await titled("Harbour news ".repeat(400))) ?? "";
    expect(title.length).toBeLessThanOrEqual(100);
    expect(title).toMatch(/^(?:Harbour news )+Harbour$/);
    expect(await titled("x".repeat(5_000))).toBe("x".repeat(100));
    expect(await titled("Harbour &amp;amp; quay")).toBe("Harbour & quay");
  });
});

describe("a feed's bytes", () => {
  const text = rss("<item><title>Größe – “quay”</title></item>");
  const titleOf = async (bytes: Uint8Array, mediaType: string | null = null) =>
    (await read(bytes, mediaType)).items[0]?.title;

  it.each(["utf-16le", "utf-16be"] as const)("may be %s, with or without a byte order mark", async (encoding) => {
    const little = Buffer.from(text, "utf16le");
    const mark = Buffer.from("\ufeff", "utf16le");
    for (const bytes of [little, Buffer.concat([mark, little])]) {
      expect(await titleOf(encoding === "utf-16be" ? Buffer.from(bytes).swap16() : bytes)).toBe("Größe – “quay”");
    }
  });

  it.each([true, false])("may be UTF-32 (little-endian: %s)", async (isLittle) => {
    const codes = [0xfeff, ...Array.from(text, (character) => character.codePointAt(0) ?? 0)];
    for (const each of [codes, codes.slice(1)]) {
      const view = new DataView(new ArrayBuffer(each.length * 4));
      each.forEach((code, at) => {
        view.setUint32(at * 4, code, isLittle);
      });
      expect(await titleOf(new Uint8Array(view.buffer))).toBe("Größe – “quay”");
    }
  });

  it("are read as the header says, else as the XML declaration says", async () => {
    const bytes = Buffer.from(rss("<item><title>Größe</title></item>"), "latin1");
    expect(await titleOf(bytes, "application/rss+xml; charset=iso-8859-1")).toBe("Größe");
    expect(
      await titleOf(Buffer.concat([Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?>'), bytes.subarray(21)])),
    ).toBe("Größe");
  });

  it("may be packed", async () => {
    expect(await titleOf(gzipSync(text))).toBe("Größe – “quay”");
  });

  it("are refused where they are none of a text", async () => {
    await expect(read(Uint8Array.of(0, 1, 2, 3, 0, 0, 200, 7, 0))).rejects.toThrow(/no text|bytes are damaged/);
  });
});

describe("lenience of readers", () => {
  it("lets white space and a byte order mark stand before the declaration", async () => {
    expect((await read(`\ufeff \n${rss("")}`)).title).toBe("Harbour News");
  });

  it("knows the entities of HTML without their being declared", async () => {
    expect((await item("<title>A&nbsp;B&mdash;C &amp; D & E</title>"))?.title).toBe("A B—C & D & E");
  });

  it("reads markup that was not escaped, as part of the text", async () => {
    expect(await item("<description>One<br>two <b>three</b></description><title>After</title>")).toMatchObject({
      title: "After",
      html: "One<br>two <b>three</b>",
    });
  });

  it("keeps what follows an empty element that HTML does not close", async () => {
    expect((await item('<description><![CDATA[Before <iframe src="x"/> after]]></description>'))?.html).toBe(
      'Before <iframe src="x"></iframe> after',
    );
  });

  it("reads items that stand without a channel", async () => {
    expect((await read("<rss><item><title>Alone</title></item></rss>")).items).toMatchObject([{ title: "Alone" }]);
  });

  it("takes a sound feed that holds nothing for an empty one", async () => {
    expect(await read('<rss version="2.0"></rss>')).toMatchObject({ format: "rss", title: null, items: [] });
    expect(await read('<feed xmlns="http://www.w3.org/2005/Atom"/>')).toMatchObject({ format: "atom", items: [] });
  });

  it("unpacks what Atom 0.3 packs", async () => {
    const packed = Buffer.from("<p>Kräne</p>").toString("base64");
    const feed = await read(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>x</title><content type="text/html" mode="base64">${packed}</content></entry></feed>`,
    );
    expect(feed.items[0]?.html).toBe("<p>Kräne</p>");
  });

  it("is not misled by talk of other formats in an item", async () => {
    const feed = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>Why</title><content type="html"><![CDATA[See <rss version="2.0"> <!DOCTYPE x [<!ENTITY a "b">]>]]></content></entry></feed>',
    );
    expect(feed).toMatchObject({ format: "atom", items: [{ title: "Why" }] });
  });
});

describe("what is refused", () => {
  it.each([
    [
      "a page",
      "<!doctype html><html><head><title>x</title></head><body><p>x<p>y</body></html>",
      /web page, not a feed/,
    ],
    ["a list of feeds", '<opml version="2.0"><body/></opml>', /OPML/],
    ["a site map", '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', /site map/],
    ["other XML", "<note><to>x</to></note>", /not a feed/],
    ["a plain text", "Harbour news of today", /not a feed/],
    ["other JSON", '{"name":"x"}', /not a feed/],
    ["broken JSON", '{"version":"https://jsonfeed.org/version/1","items":[', /breaks off/],
    ["one that breaks off", "<rss><channel><item><title>On the q", /breaks off/],
    ["one that breaks off between elements", "<rss><channel><item><title>Quay</title>", /breaks off/],
    ["an open comment", "<rss><channel><!-- ", /breaks off/],
    ["nothing", " ", /not a feed/],
  ])("%s", async (_, text, reason) => {
    await expect(read(text)).rejects.toThrow(reason);
    await expect(read(text)).rejects.toBeInstanceOf(UserError);
  });

  it("entities of its own, bombs and files alike", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha">${"bcdefghij".replace(/./g, (to) => `<!ENTITY ${to} "&a;&a;&a;&a;">`)}]><rss><channel><title>&j;</title></channel></rss>`;
    await expect(read(bomb)).rejects.toThrow(/declares entities/);
    const file = `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss><channel><title>&f;</title></channel></rss>`;
    await expect(read(file)).rejects.toThrow(/declares entities/);
    const harmless = `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://dtd.example/rss.dtd"><rss version="0.91"><channel><title>T</title></channel></rss>`;
    expect((await read(harmless)).title).toBe("T");
  });

  it("elements inside each other without end", async () => {
    await expect(read(rss(`<item>${"<a>".repeat(20_000)}`))).rejects.toThrow(/512 elements/);
    await expect(read(rss(`<item>${"<a>".repeat(300)}${"</a>".repeat(300)}</item>`))).rejects.toThrow(/too deep/);
  });

  it("more than ten megabytes, also packed", async () => {
    await expect(read(new Uint8Array(10 * 1024 * 1024 + 1))).rejects.toThrow(/more than 10 MB/);
    await expect(read(gzipSync(Buffer.alloc(11 * 1024 * 1024, " ")))).rejects.toThrow(/more than 10 MB/);
  });

  it("twenty thousand items and more", async () => {
    await expect(read(rss("<item/>".repeat(20_001)))).rejects.toThrow(/20,000 items/);
  });
});

describe("any document", () => {
  const pieces = fc.constantFrom(
    ..."<rss> <rss version='2.0'> </rss> <channel> </channel> <item> </item> <title> </title> <link> <link/> <description> </description> <guid> <author> </author> <feed> <feed xmlns='http://www.w3.org/2005/Atom'> </feed> <entry> </entry> <content> <content type='xhtml'> </content> <div> </div> <![CDATA[ ]]> <!-- --> <? ?> <!DOCTYPE &amp; & < > \" ' x 2025-06-03 Mon, <rdf:RDF> </rdf:RDF> <rdf:li/> xmlns:dc='http://purl.org/dc/elements/1.1/' <dc:date> ]]]> <a:b <__proto__> <constructor/> { } [ ] \"items\":".split(
      " ",
    ),
    " ",
    "\n",
    "\u0000",
    "\ud800",
  );

  const expectReason = (text: string): void => {
    try {
      interpretFeed(text, URL_OF_FEED);
    } catch (fault) {
      expect(fault).toBeInstanceOf(UserError);
    }
  };

  it("is read or refused with a reason", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "<rss><channel><item>", '<feed xmlns="http://www.w3.org/2005/Atom"><entry>', "<rdf:RDF>"),
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom("", "</item></channel></rss>", "</entry></feed>", "</rdf:RDF>"),
        (before, middle, after) => expectReason(before + middle.join("") + after),
      ),
      { numRuns: 1_000 },
    );
  });

  it("of JSON is read or refused with a reason", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (title, items, inner) => {
        const item = {
          id: inner,
          url: title,
          authors: inner,
          title: items,
          content_html: inner,
          date_published: title,
        };
        expectReason(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title, items: [items, item] }));
      }),
    );
  });
});
