import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Archive, Spending } from "../../archive/archive.ts";
import { guildId } from "../../domain/guild-id.ts";
import type { ArchiveFixture } from "./archive-fixture.ts";

const guild = guildId("desk");
const elsewhere = guildId("other-desk");
const day = "2026-02-28";

/** What every engine must do with spending. */
export function spendingContract(create: () => Promise<ArchiveFixture>): void {
  describe("spending", () => {
    let fixture: ArchiveFixture;
    let archive: Archive;

    beforeEach(async () => {
      fixture = await create();
      archive = fixture.archive;
    });
    afterEach(() => fixture.dispose());

    const spend = (user: string, tokens: number, on = day) => archive.spend(guild, { user, day: on, tokens });

    test("adds up by member and by guild, a day at a time, and lasts", async () => {
      expect(await spend("ann", 100)).toEqual({ byGuild: 100, byUser: 100 });
      expect(await spend("bob", 30)).toEqual({ byGuild: 130, byUser: 30 });
      expect(await spend("ann", 5)).toEqual({ byGuild: 135, byUser: 105 });
      expect(await spend("ann", 7, "2026-03-01")).toEqual({ byGuild: 7, byUser: 7 });
      archive = await fixture.reopen();
      expect(await spend("ann", 1)).toEqual({ byGuild: 136, byUser: 106 });
      expect(await spend("Ann", 0)).toEqual({ byGuild: 136, byUser: 0 });
    });

    test("zero tokens only ask", async () => {
      expect(await spend("ann", 0)).toEqual({ byGuild: 0, byUser: 0 });
      await spend("ann", 40);
      expect(await spend("ann", 0)).toEqual({ byGuild: 40, byUser: 40 });
      expect(await spend("bob", 0)).toEqual({ byGuild: 40, byUser: 0 });
      expect(await spend("ann", 0, "2026-03-01")).toEqual({ byGuild: 0, byUser: 0 });
      expect(await spend("ann", 0)).toEqual({ byGuild: 40, byUser: 40 });
    });

    test("what is spent at the same time is told in steps, none lost and none told twice", async () => {
      const sums = await Promise.all(Array.from({ length: 60 }, (_, i) => spend(i % 2 === 0 ? "ann" : "bob", 3)));
      expect(sums.map(({ byGuild }) => byGuild).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 60 }, (_, i) => 3 * (i + 1)),
      );
      expect(await spend("ann", 0)).toEqual({ byGuild: 180, byUser: 90 });
    });

    test("a guild's spending is its own, also where its members are the same", async () => {
      await spend("ann", 100);
      expect(await archive.spend(elsewhere, { user: "ann", day, tokens: 0 })).toEqual({ byGuild: 0, byUser: 0 });
      expect(await archive.spend(elsewhere, { user: "ann", day, tokens: 2 })).toEqual({ byGuild: 2, byUser: 2 });
      expect(await spend("ann", 0)).toEqual({ byGuild: 100, byUser: 100 });
    });

    test("a day is forgotten when one more than forty days after it is spent on, in that guild only", async () => {
      await spend("ann", 100, "2026-01-01");
      await archive.spend(elsewhere, { user: "ann", day: "2026-01-01", tokens: 8 });
      await spend("bob", 1, "2026-02-10");
      expect(await spend("ann", 0, "2026-01-01")).toEqual({ byGuild: 100, byUser: 100 });
      expect(await spend("ann", 0, "2026-06-01")).toEqual({ byGuild: 0, byUser: 0 });
      expect(await spend("ann", 0, "2026-01-01")).toEqual({ byGuild: 100, byUser: 100 });
      await spend("bob", 1, "2026-02-11");
      expect(await spend("ann", 0, "2026-01-01")).toEqual({ byGuild: 0, byUser: 0 });
      expect(await spend("bob", 0, "2026-02-10")).toEqual({ byGuild: 1, byUser: 1 });
      const kept = await archive.spend(elsewhere, { user: "ann", day: "2026-01-01", tokens: 0 });
      expect(kept).toEqual({ byGuild: 8, byUser: 8 });
    });

    const FIT: Spending = { user: "ann", day, tokens: 1 };

    test.each<Partial<Spending>>([
      { tokens: -1 },
      { tokens: 0.5 },
      { tokens: Number.NaN },
      { tokens: Number.POSITIVE_INFINITY },
      { tokens: 2 ** 53 },
      { user: "" },
      { user: "x".repeat(65) },
      { user: "half a character \ud800" },
      { day: "" },
      { day: "2026-2-28" },
      { day: "2026-02-29" },
      { day: "2026-02-28T00:00:00Z" },
      { day: "yesterday" },
      { day: "2026-02-29", tokens: 0 },
    ])("%j is refused, and nothing is spent", async (unfit) => {
      await expect(archive.spend(guild, { ...FIT, ...unfit })).rejects.toThrow(RangeError);
      expect(await spend("ann", 0)).toEqual({ byGuild: 0, byUser: 0 });
    });

    test.each<Partial<Spending>>([
      { tokens: 2 ** 53 - 1 },
      { user: "x" },
      { user: "🙂".repeat(64) },
      { user: "line\nbreak \u0000 it's" },
      { day: "2028-02-29" },
    ])("%j is spent", async (fit) => {
      const spending = { ...FIT, ...fit };
      expect(await archive.spend(guild, spending)).toEqual({ byGuild: spending.tokens, byUser: spending.tokens });
      expect((await archive.spend(guild, { ...spending, tokens: 0 })).byUser).toBe(spending.tokens);
    });
  });
}
