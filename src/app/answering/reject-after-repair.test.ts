import { describe, expect, it } from "vitest";
import { type RefusedDraft, type RepairedDraft, rejectAfterRepair } from "./reject-after-repair.ts";

const refuse = (text: string, ...sentences: readonly string[]): RefusedDraft => ({
  draft: { text, sentences },
  text,
  reasons: [`no ${text}`],
});
const pass = (text: string, ...sentences: readonly string[]): RepairedDraft => ({
  draft: { text, sentences },
  refused: null,
});
const again = (refused: RefusedDraft): RepairedDraft => ({ draft: refused.draft, refused });

const ships = refuse("Twelve ships waited.", "s1");
const gate = refuse("The gate was shut.", "s2");
const rejected = ({ text, reasons }: RefusedDraft) => ({ text, reason: reasons.join(" ") });

describe("what is rejected after a repair", () => {
  it("is all that was refused, where it mends nothing", () => {
    expect(rejectAfterRepair([ships, gate], [])).toEqual([rejected(ships), rejected(gate)]);
    expect(rejectAfterRepair([ships, gate], [again(ships), again(gate)])).toEqual([rejected(ships), rejected(gate)]);
  });

  it("is what it leaves out, in whatever order it mends the others", () => {
    expect(rejectAfterRepair([ships, gate], [pass("The gate was open.", "s2")])).toEqual([rejected(ships)]);
    expect(rejectAfterRepair([ships, gate], [pass("Open gate.", "s2"), pass("Eleven ships.", "s1")])).toEqual([]);
  });

  it("tells claims over one sentence apart by their words", () => {
    const more = refuse("Dozens of trains stood still.", "s1");
    expect(rejectAfterRepair([ships, more], [pass("Some trains stood still.", "s1")])).toEqual([rejected(ships)]);
  });

  it("holds what the repair added and was refused, too", () => {
    const added = refuse("Everybody left.", "s3");
    expect(rejectAfterRepair([gate], [pass("The gate was open.", "s2"), again(added)])).toEqual([rejected(added)]);
  });

  it("keeps the claim as it was where the repair emptied it", () => {
    expect(rejectAfterRepair([gate], [again(refuse("Gate."))])).toEqual([rejected(gate)]);
  });
});
