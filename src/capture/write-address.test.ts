import { describe, expect, it } from "vitest";
import { resolveAddress } from "./feed/resolve-address.ts";
import { readPage } from "./html/read-page.ts";
import { writeAddress } from "./write-address.ts";

describe("writeAddress", () => {
  it.each([
    ["https://paper.example/a?", "https://paper.example/a"],
    ["https://paper.example/a?#b", "https://paper.example/a#b"],
    ["https://paper.example/a?b", "https://paper.example/a?b"],
    ["https://paper.example/a?b=%3F", "https://paper.example/a?b=%3F"],
    ["https://paper.example/a#?", "https://paper.example/a#?"],
  ])("writes %s as %s", (given, written) => {
    expect(writeAddress(new URL(given))).toBe(written);
  });

  it("writes the addresses of feeds' items and of pages", () => {
    expect(resolveAddress("/a?", ["https://paper.example/"])).toBe("https://paper.example/a");
    const page =
      '<html><head><link rel="canonical" href="https://paper.example/a?"></head><body><p>The dike held.</p></body></html>';
    expect(readPage(page, "https://paper.example/b").fields.url?.value).toBe("https://paper.example/a");
  });
});
