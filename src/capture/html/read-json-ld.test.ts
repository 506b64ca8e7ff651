import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonLd } from "./read-json-ld.ts";

describe("readJsonLd", () => {
  it("reads a node, a list of nodes and a graph", () => {
    expect(readJsonLd('{"@type":"NewsArticle","headline":"A"}')).toEqual([{ "@type": "NewsArticle", headline: "A" }]);
    expect(readJsonLd('[{"@type":"A"},{"@type":"B"}]')).toHaveLength(2);
    expect(readJsonLd('{"@graph":[{"@type":"Article","headline":"G"}]}')).toContainEqual({
      "@type": "Article",
      headline: "G",
    });
  });

  it("leaves out nodes that speak of other pages", () => {
    const list = '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Elsewhere"}]}';
    expect(readJsonLd(list).map((node) => node["@type"])).toEqual(["ItemList"]);
  });

  it.each([
    ["line ends within strings", '{"headline":"Ferry\n sinks"}'],
    ["commas before a bracket", '{"headline":"Ferry  sinks",}'],
    ["a wrapping comment", '<!-- {"headline":"Ferry  sinks"} -->'],
    ["a wrapping CDATA section", '//<![CDATA[\n{"headline":"Ferry  sinks"}\n//]]>'],
    ["a semicolon at the end", '{"headline":"Ferry  sinks"};\n'],
  ])("mends %s", (_fault, source) => {
    expect(readJsonLd(source)).toEqual([{ headline: "Ferry  sinks" }]);
  });

  it("finds nothing in what is beyond mending, and in any other text", () => {
    expect(readJsonLd('{"headline": "Ferry')).toEqual([]);
    fc.assert(fc.property(fc.string(), (source) => Array.isArray(readJsonLd(source))));
  });

  it("does not follow nesting without end", () => {
    expect(readJsonLd("[".repeat(5000) + "]".repeat(5000))).toEqual([]);
  });
});
