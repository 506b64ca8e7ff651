import { describe, expect, it } from "vitest";
import { createRobotsMemory } from "./robots-memory.ts";

const url = new URL("https://quay.example/robots.txt");
const answer = (status: number, text = "") => ({ status, bytes: new TextEncoder().encode(text) });

function openMemory() {
  let nowMs = 0;
  let asked = 0;
  const memory = createRobotsMemory(() => nowMs);
  return {
    read(status = 200, at = url) {
      return memory.read(at, async () => {
        asked += 1;
        return answer(status);
      });
    },
    memory,
    asked: () => asked,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

describe("what a robots.txt said", () => {
  it("is asked for once an hour and site", async () => {
    const { read, asked, pass } = openMemory();
    await read();
    await read();
    expect(asked()).toBe(1);
    await read(200, new URL("https://tide.example/robots.txt"));
    expect(asked()).toBe(2);
    pass(60 * 60 * 1_000);
    await read();
    expect(asked()).toBe(3);
  });

  it("is remembered where there is none, and not where the server failed or was busy", async () => {
    const { read, asked } = openMemory();
    for (const status of [503, 503, 429, 404, 404, 404]) await read(status);
    expect(asked()).toBe(4);
  });

  it("is not remembered of a request that broke", async () => {
    const { memory, read, asked } = openMemory();
    await expect(memory.read(url, () => Promise.reject(new Error("reset")))).rejects.toThrow("reset");
    await read();
    expect(asked()).toBe(1);
  });

  it("is forgotten of the site asked longest ago where there are too many", async () => {
    const { read, asked } = openMemory();
    for (let site = 0; site <= 500; site += 1) await read(200, new URL(`https://paper-${site}.example/robots.txt`));
    await read(200, new URL("https://paper-500.example/robots.txt"));
    expect(asked()).toBe(501);
    await read(200, new URL("https://paper-0.example/robots.txt"));
    expect(asked()).toBe(502);
  });
});
