import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "./stringify.ts";

describe("stringify", () => {
  it("writes JSON that no terminal obeys, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(stringify({ text })).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it("keeps the value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(JSON.parse(stringify({ text }))).toEqual({ text });
      }),
    );
  });
});
