import { type Guild, type PermissionFlagsBits, PermissionsBitField } from "discord.js";
import { describe, expect, it } from "vitest";
import { findPostProblems } from "./find-post-problems.ts";

const ENOUGH = ["ViewChannel", "SendMessages", "AttachFiles", "ReadMessageHistory"] as const;

type Flag = keyof typeof PermissionFlagsBits;

interface Given {
  readonly granted?: readonly Flag[];
  readonly isThread?: boolean;
  /** The role "role", where it is there: whether everybody may mention it. */
  readonly mentionable?: boolean;
}

/** As much of a guild as is looked at: one channel "news", and perhaps one role. */
function guild({ granted = ENOUGH, isThread = false, mentionable }: Given = {}): Guild {
  const permissions = new PermissionsBitField([...granted]);
  return {
    members: { me: {} },
    channels: { cache: new Map([["news", { isThread: () => isThread, permissionsFor: () => permissions }]]) },
    roles: { cache: new Map(mentionable === undefined ? [] : [["role", { mentionable }]]) },
  } as unknown as Guild;
}

const find = (given: Given, mentionRole: string | null = null, channel = "news") =>
  findPostProblems(guild(given), channel, mentionRole);

describe("what keeps a briefing from being posted", () => {
  it("is nothing where the bot may do what it needs, and the role may be called", () => {
    expect(find({})).toEqual([]);
    expect(find({ mentionable: true }, "role")).toEqual([]);
    expect(find({ mentionable: false, granted: [...ENOUGH, "MentionEveryone"] }, "role")).toEqual([]);
  });

  it("is a channel that is gone, whatever its role", () => {
    expect(find({}, "role", "old")).toMatchObject([{ kind: "channel gone" }]);
  });

  it.each(ENOUGH)("is the lack of %s, by the name that Discord's settings give it", (lacking) => {
    const name = lacking.replace(/(?<=[a-z])(?=[A-Z])/gu, " ");
    const [problem, ...more] = find({ granted: ENOUGH.filter((flag) => flag !== lacking) });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ kind: "not allowed", text: expect.stringContaining(`lacks “${name}” in`) });
  });

  it("is in a thread the lack of what threads ask for", () => {
    expect(find({ isThread: true })[0]?.text).toContain("“Send Messages in Threads”");
    const granted = ["ViewChannel", "AttachFiles", "ReadMessageHistory", "SendMessagesInThreads"] as const;
    expect(find({ isThread: true, granted })).toEqual([]);
  });

  it("is no role that was deleted or takes no mentions: that is told, and keeps nothing from being posted", () => {
    expect(find({}, "role")).toMatchObject([{ kind: "role gone", text: expect.stringContaining("was deleted") }]);
    expect(find({ mentionable: false }, "role")).toMatchObject([
      { kind: "role gone", text: expect.stringContaining("takes no mentions") },
    ]);
  });
});
