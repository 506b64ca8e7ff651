import { describe, expect, it } from "vitest";
import { archiveFault } from "../../archive/sqlite/archive-fault.ts";
import { UserError } from "../../errors.ts";
import { refusal } from "../../testing/discord/refusal.ts";
import type { Bot } from "../bot.ts";
import { tellFault } from "./tell-fault.ts";

/** What a member reads, and what the log gets. */
async function told(fault: unknown, signal = new AbortController().signal) {
  const logged: string[] = [];
  const bot = {
    record: async (_event: string, details: object) => void logged.push(JSON.stringify(details)),
    reportDefect: async () => "That is a defect; it is in the log under 1a2b3c4d.",
  };
  const message = await tellFault(bot as unknown as Bot, fault, signal);
  return { text: JSON.stringify(message.components), logged };
}

describe("tellFault", () => {
  it("tells a member what is theirs to mend, in its own sentence", async () => {
    const { text, logged } = await told(new UserError("There is no article xyz."));
    expect(text).toContain("There is no article xyz.");
    expect(logged).toEqual([]);
  });

  it("keeps the paths of the machine to the log", async () => {
    const { text, logged } = await told(archiveFault("disk full", "/srv/footnote/archive.sqlite"));
    expect(text).toContain("The disk of the archive of this server is full.");
    expect(text).not.toContain("/srv");
    expect(logged.join()).toContain("/srv/footnote/archive.sqlite");
  });

  it.each([
    [10_003, /not there any more/],
    [10_007, /no longer a member/],
    [50_013, /lacks a permission/],
    [10_062, /no longer takes an answer/],
  ])("takes Discord's refusal %i for what happened there meanwhile, not for a defect", async (code, sentence) => {
    const { text, logged } = await told(refusal(code));
    expect(text).toMatch(sentence);
    expect(text).not.toContain("defect");
    expect(logged).toHaveLength(1);
  });

  it("takes a refusal that only a mistake of the bot explains for a defect", async () => {
    expect((await told(refusal(50_035))).text).toContain("1a2b3c4d");
  });

  it("tells of a defect by its id, and of a restart where the bot is leaving", async () => {
    expect((await told(new TypeError("x is not a function"))).text).toContain("1a2b3c4d");
    expect((await told(new Error("stopped"), AbortSignal.abort())).text).toContain("restarted");
  });
});
