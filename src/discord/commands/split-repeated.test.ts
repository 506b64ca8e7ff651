import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRepeated } from "./split-repeated.ts";

describe("splitRepeated", () => {
  it.each([
    ["north,sea", ["north", "sea"]],
    [" north sea , , harbour,", ["north sea", "harbour"]],
    ["", []],
    ["https://news.example/1,2,3.html", ["https://news.example/1,2,3.html"]],
    ["https://news.example/1,2.html, https://b.example", ["https://news.example/1,2.html", "https://b.example"]],
    ["https://a.example,https://b.example/x,y", ["https://a.example", "https://b.example/x,y"]],
    ["https://a.example\nhttps://b.example,", ["https://a.example", "https://b.example"]],
  ])("parts %j", (typed, parts) => {
    expect(splitRepeated(typed)).toEqual(parts);
  });

  it("gives back what was joined", () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/,|:\/\//.test(text));
    const address = fc.webUrl({ withQueryParameters: true }).filter((url) => !url.endsWith(","));
    for (const one of [name, address]) {
      fc.assert(
        fc.property(fc.array(one), (names) => {
          expect(splitRepeated(names.join(", "))).toEqual(names);
        }),
      );
    }
  });
});
