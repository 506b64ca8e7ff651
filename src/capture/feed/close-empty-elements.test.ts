import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../html/parse-html.ts";
import { textOf } from "../html/text-of.ts";
import { closeEmptyElements } from "./close-empty-elements.ts";

describe("empty elements of XML in HTML", () => {
  it("get their end tags, but for those that never have one", () => {
    expect(closeEmptyElements('a<iframe src="x" />b<br/>c<script/>d')).toBe(
      'a<iframe src="x" ></iframe>b<br/>c<script></script>d',
    );
  });

  it("leave other text as it is", () => {
    for (const text of ["a < b / c >", "<p>x</p>", "and/or/>", '<a href="/x/">y</a>']) {
      expect(closeEmptyElements(text)).toBe(text);
    }
  });

  it("hide nothing of what follows them", () => {
    const element = fc.constantFrom("iframe", "object", "script", "title", "style", "div", "br", "textarea");
    fc.assert(
      fc.property(fc.array(element), (names) => {
        const html = names.map((name, at) => `<${name}/>word${at}`).join("");
        const words = names.map((_, at) => `word${at}`);
        expect(textOf(parseHtml(closeEmptyElements(html))).match(/word\d+/g) ?? []).toEqual(words);
      }),
    );
  });
});
