import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShards } from "./parse-shards.ts";

describe("parseShards", () => {
  it("reads what Discord recommends, a number, and a process's part", () => {
    expect(parseShards("auto")).toBe("auto");
    expect(parseShards("2")).toEqual({ ids: [0, 1], total: 2 });
    expect(parseShards("4-7/8")).toEqual({ ids: [4, 5, 6, 7], total: 8 });
    expect(parseShards("3/8")).toEqual({ ids: [3], total: 8 });
  });

  it.each(["", "0", "8/8", "3-1/8", "0-8/8", "-1/8", "1.5", "auto/2", "99999", "1-2", "1/0"])("refuses %j", (text) => {
    expect(parseShards(text)).toBeNull();
  });

  it("gives every shard to exactly one of the processes that share them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 64 }), fc.integer({ min: 1, max: 63 }), (total, cut) => {
        fc.pre(cut < total);
        const parts = [parseShards(`0-${cut - 1}/${total}`), parseShards(`${cut}-${total - 1}/${total}`)];
        const ids = parts.flatMap((part) => (part === null || part === "auto" ? [] : part.ids));
        expect(ids).toEqual(Array.from({ length: total }, (_, index) => index));
      }),
    );
  });
});
