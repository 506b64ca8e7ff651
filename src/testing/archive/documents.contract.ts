import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Archive, DocumentKind, KeyedDocument } from "../../archive/archive.ts";
import { guildId } from "../../domain/guild-id.ts";
import type { ArchiveFixture } from "./archive-fixture.ts";

const guild = guildId("desk");
const elsewhere = guildId("other-desk");

/** What every engine must do with small documents. */
export function documentsContract(create: () => Promise<ArchiveFixture>): void {
  describe("small documents", () => {
    let fixture: ArchiveFixture;
    let archive: Archive;

    beforeEach(async () => {
      fixture = await create();
      archive = fixture.archive;
    });
    afterEach(() => fixture.dispose());

    const put = (key: string, value: unknown, kind: DocumentKind = "feedback") =>
      archive.putDocument(guild, kind, { key, value });
    const keys = async (query: Parameters<Archive["documents"]>[2] = { limit: 10 }) =>
      (await archive.documents(guild, "feedback", query)).map(({ key }) => key);

    test("a document comes back as it was put, also from an archive that is opened again", async () => {
      const value = { verdict: "bad", reasons: ["too long", ""], score: 0.5, last: null, by: { id: "1" } };
      await put("a", value);
      expect(await archive.document(guild, "feedback", "a")).toEqual(value);
      const reopened = await fixture.reopen();
      expect(await reopened.document(guild, "feedback", "a")).toEqual(value);
      expect(await reopened.documents(guild, "feedback", { limit: 5 })).toEqual([{ key: "a", value }]);
    });

    test("whatever JSON can say, under whatever key, comes back", async () => {
      const key = fc.string({ unit: "binary", minLength: 1, maxLength: 50 }).filter((text) => !text.includes("\0"));
      const value = fc.jsonValue().filter((json) => json !== null);
      await fc.assert(
        fc.asyncProperty(key, value, async (one, json) => {
          await put(one, json);
          expect(await archive.document(guild, "feedback", one)).toEqual(JSON.parse(JSON.stringify(json)));
        }),
        { numRuns: 60 },
      );
    });

    test("what is not there is null, in a guild that has kept nothing too", async () => {
      expect(await archive.document(guild, "settings", "guild")).toBeNull();
      expect(await archive.documents(guild, "settings", { limit: 5 })).toEqual([]);
      await put("one", 1);
      for (const key of ["two", "ONE", "on", "one ", "", "%", "o_e"])
        expect(await archive.document(guild, "feedback", key)).toBeNull();
      expect(await archive.document(guild, "settings", "one")).toBeNull();
    });

    test("the last put comes first, once, and no more than asked for", async () => {
      for (const key of ["m", "z", "a", "m"]) await put(key, key);
      expect(await keys()).toEqual(["m", "a", "z"]);
      expect(await keys({ limit: 2 })).toEqual(["m", "a"]);
      expect(await keys({ limit: 0 })).toEqual([]);
      await expect(keys({ limit: -1 })).rejects.toThrow(RangeError);
    });

    test("a list can be of keys that begin alike, whatever characters they begin with", async () => {
      for (const key of ["ab:1", "ab:2", "abc:1", "a%:1", "AB:1", "🙂:1"]) await put(key, key);
      expect(await keys({ keyPrefix: "ab:", limit: 10 })).toEqual(["ab:2", "ab:1"]);
      expect(await keys({ keyPrefix: "a%", limit: 10 })).toEqual(["a%:1"]);
      expect(await keys({ keyPrefix: "🙂", limit: 10 })).toEqual(["🙂:1"]);
      expect(await keys({ keyPrefix: "ab:3", limit: 10 })).toEqual([]);
    });

    test("a key is created once, however many try at the same time", async () => {
      const tries = Array.from({ length: 20 }, (_, by) =>
        archive.createDocument(guild, "welcome", { key: "k", value: { by } }),
      );
      const won = (await Promise.all(tries)).flatMap((created, by) => (created ? [by] : []));
      expect(won).toHaveLength(1);
      expect(await archive.document(guild, "welcome", "k")).toEqual({ by: won[0] });
      expect(await archive.removeDocument(guild, "welcome", "k")).toBe(true);
      expect(await archive.createDocument(guild, "welcome", { key: "k", value: { by: -1 } })).toBe(true);
    });

    test("a document is replaced only where what was read still stands, so that no change is lost", async () => {
      const add = async (name: string): Promise<void> => {
        const known = (await archive.document(guild, "settings", "s")) as { names: string[] } | null;
        const value = { names: [...(known?.names ?? []), name] };
        if (!(await archive.replaceDocument(guild, "settings", { key: "s", value }, known))) await add(name);
      };
      const names = ["a", "b", "c", "d", "e"];
      await Promise.all(names.map(add));
      const kept = (await archive.document(guild, "settings", "s")) as { names: string[] };
      expect(kept.names.toSorted()).toEqual(names);
      const replace = (value: unknown, known: unknown) =>
        archive.replaceDocument(guild, "settings", { key: "s", value }, known);
      expect(await replace(1, null)).toBe(false);
      expect(await replace(1, { names: [] })).toBe(false);
      expect(await archive.document(guild, "settings", "s")).toEqual(kept);
      expect(await replace(1, kept)).toBe(true);
      expect(await archive.removeDocument(guild, "settings", "s")).toBe(true);
      expect(await replace(2, 1)).toBe(false);
      expect(await archive.document(guild, "settings", "s")).toBeNull();
    });

    test("what is removed is gone, and only that", async () => {
      await put("a", 1);
      await put("b", 2);
      await put("a", 3, "settings");
      expect(await archive.removeDocument(guild, "feedback", "a")).toBe(true);
      expect(await archive.removeDocument(guild, "feedback", "a")).toBe(false);
      expect(await archive.document(guild, "feedback", "a")).toBeNull();
      expect(await keys()).toEqual(["b"]);
      expect(await archive.document(guild, "settings", "a")).toBe(3);
    });

    test("guilds have documents under the same keys, and see only their own", async () => {
      await put("same", "ours");
      expect(await archive.document(elsewhere, "feedback", "same")).toBeNull();
      expect(await archive.createDocument(elsewhere, "feedback", { key: "same", value: "theirs" })).toBe(true);
      expect(await archive.removeDocument(guild, "feedback", "same")).toBe(true);
      expect(await archive.documents(elsewhere, "feedback", { limit: 5 })).toEqual([{ key: "same", value: "theirs" }]);
      expect(await archive.documents(guild, "feedback", { limit: 5 })).toEqual([]);
    });

    const FIT: KeyedDocument = { key: "k", value: 1 };
    test.each<Partial<KeyedDocument>>([
      { key: "" },
      { key: "x".repeat(201) },
      { key: "half a character \ud800" },
      { key: "a\0b" },
      { value: undefined },
      { value: null },
      { value: "x".repeat(100_000) },
    ])("an unfit document is refused, and nothing is written (%#)", async (unfit) => {
      const document = { ...FIT, ...unfit };
      for (const write of [archive.putDocument, archive.createDocument])
        await expect(write(guild, "feedback", document)).rejects.toThrow(RangeError);
      await expect(archive.replaceDocument(guild, "feedback", document, null)).rejects.toThrow(RangeError);
      expect(await keys()).toEqual([]);
    });

    test("an archive tells what keeps it and how large it is, which grows", async () => {
      const { engine, bytes } = await archive.measure();
      expect(engine).toMatch(/\w/);
      for (let i = 0; i < 20; i++) await put(`large-${i}`, "x".repeat(90_000));
      expect((await archive.measure()).bytes).toBeGreaterThan(bytes + 1_000_000);
    });
  });
}
