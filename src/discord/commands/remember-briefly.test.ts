import { describe, expect, it } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { rememberBriefly } from "./remember-briefly.ts";

const [north, south] = [guildId("north"), guildId("south")];

function openMemory(size = 10) {
  let nowMs = 0;
  let reads = 0;
  const memory = rememberBriefly<number>({ now: () => new Date(nowMs), forMs: 100, size });
  return {
    memory,
    wait(ms: number) {
      nowMs += ms;
    },
    recall: (guild = north, key = "") => memory.recall(guild, key, async () => ++reads),
  };
}

describe("rememberBriefly", () => {
  it("reads once, for as long as it may", async () => {
    const { recall, wait } = openMemory();
    expect(await Promise.all([recall(), recall()])).toEqual([1, 1]);
    wait(99);
    expect(await recall()).toBe(1);
    wait(1);
    expect(await recall()).toBe(2);
  });

  it("keeps guilds and keys apart", async () => {
    const { recall } = openMemory();
    expect([await recall(), await recall(south), await recall(north, "sea"), await recall()]).toEqual([1, 2, 3, 1]);
  });

  it("forgets one guild when told so, under all keys", async () => {
    const { recall, memory } = openMemory();
    await recall();
    await recall(north, "sea");
    await recall(south);
    memory.forget(north);
    expect([await recall(), await recall(north, "sea"), await recall(south)]).toEqual([4, 5, 3]);
  });

  it("keeps so many, and lets the oldest go", async () => {
    const { recall } = openMemory(2);
    await recall(north, "a");
    await recall(north, "b");
    await recall(north, "c");
    expect([await recall(north, "c"), await recall(north, "b"), await recall(north, "a")]).toEqual([3, 2, 4]);
  });

  it("does not remember a failure", async () => {
    const { memory, recall } = openMemory();
    await expect(memory.recall(north, "", () => Promise.reject(new Error("locked")))).rejects.toThrow("locked");
    expect(await recall()).toBe(1);
  });
});
