import { describe, expect, it } from "vitest";
import { fillArchive } from "../fill-archive.ts";
import { documentsContract } from "./documents.contract.ts";
import { holdInMemory } from "./hold-in-memory.ts";
import { keptAnswer } from "./kept-answer.ts";

describe("an archive held in memory", () => {
  documentsContract(async () => {
    const desk = await fillArchive([]);
    const archive = holdInMemory(desk.archive);
    return { archive, reopen: async () => archive, dispose: () => desk.close() };
  });

  it("keeps an answer as it was given, and gives no id twice", async () => {
    const desk = await fillArchive([]);
    const archive = holdInMemory(desk.archive);
    const kept = keptAnswer({ id: "one" });
    await archive.keepAnswer(desk.guild, kept);
    expect(await archive.answer(desk.guild, "one")).toEqual(kept);
    expect(await archive.answer(desk.guild, "two")).toBeNull();
    await expect(archive.keepAnswer(desk.guild, kept)).rejects.toThrow(RangeError);
    await desk.close();
  });
});
