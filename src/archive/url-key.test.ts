import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { urlKey } from "./url-key.ts";

describe("urlKey", () => {
  test.each([
    ["https://paper.example/a", "http://paper.example/a"],
    ["https://paper.example/a", "https://paper.example:443/a/"],
    ["http://paper.example:80/a", "https://paper.example/a#top"],
    ["https://paper.example", "https://PAPER.example/"],
    ["https://paper.example/a?id=7", "https://paper.example/a?utm_medium=x&id=7&gclid=1"],
    ["https://paper.example/a", "https://paper.example/a?"],
    ["https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"],
  ])("%s and %s are one", (one, other) => {
    expect(urlKey(one)).toBe(urlKey(other));
  });

  test.each([
    ["https://paper.example/a", "https://paper.example/b"],
    ["https://paper.example/a?id=7", "https://paper.example/a?id=8"],
    ["https://paper.example/a?id=7", "https://paper.example/a"],
    ["https://paper.example/a", "https://paper.example:8080/a"],
    ["https://paper.example/#/a", "https://paper.example/#/b"],
    ["https://paper.example/a?reference=1", "https://paper.example/a"],
    ["paper", "papers"],
  ])("%s and %s are two", (one, other) => {
    expect(urlKey(one)).not.toBe(urlKey(other));
  });

  test("tracking parameters, fragment and scheme never matter, whatever the URL", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.webFragments(), (url, fragment) => {
        fc.pre(!/^!?\//.test(fragment));
        const decorated = `${url}${url.includes("?") ? "&" : "?"}utm_campaign=c#${fragment}`;
        expect(urlKey(decorated)).toBe(urlKey(url));
        expect(urlKey(decorated.replace(/^https?/, "http"))).toBe(urlKey(url.replace(/^https?/, "https")));
      }),
    );
  });
});
