import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { completeAddress } from "./complete-address.ts";

describe("completeAddress", () => {
  it.each([
    ["example.org", "https://example.org/"],
    [" example.org/a?b=c ", "https://example.org/a?b=c"],
    ["<https://example.org/feed>", "https://example.org/feed"],
    ["http://example.org/feed", "http://example.org/feed"],
    ["feed://example.org/feed", "http://example.org/feed"],
    ["feed:https://example.org/feed", "https://example.org/feed"],
    ["feed:http://example.org/feed", "http://example.org/feed"],
    ["localhost:8080/feed", "https://localhost:8080/feed"],
  ])("reads %s", (typed, url) => {
    expect(completeAddress(typed)).toBe(url);
  });

  it.each(["", "::", "ftp://example.org/", "file:///etc/passwd", "two words", "javascript://x/%0aalert(1)"])(
    "refuses %s",
    (typed) => {
      expect(() => completeAddress(typed)).toThrow(UserError);
    },
  );

  it("gives an address of the web or refuses, whatever is typed, and leaves its own result as it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        let url: string;
        try {
          url = completeAddress(typed);
        } catch (fault) {
          return fault instanceof UserError;
        }
        return /^https?:\/\//.test(url) && completeAddress(url) === url;
      }),
    );
  });
});
