import { ChannelType } from "discord.js";
import { describe, expect, it } from "vitest";
import { type MemberInteraction, readTurn } from "./read-turn.ts";

const MANAGE_GUILD = 1n << 5n;
const ADMINISTRATOR = 1n << 3n;

/** As much of an interaction as a turn is read from. */
const interaction = (given: object = {}, permissions = 0n) =>
  ({
    id: "10",
    guild_id: "123456789012345678",
    channel: { id: "20", type: ChannelType.GuildText },
    member: { user: { id: "30" }, permissions: String(permissions), roles: ["40"] },
    ...given,
  }) as unknown as MemberInteraction;

describe("readTurn", () => {
  it("tells who asks, where, and what they may", () => {
    expect(readTurn(interaction(), 5)).toEqual({
      id: "10",
      receivedAt: 5,
      guild: "123456789012345678",
      channel: "20",
      settingsChannel: "20",
      isPrivateThread: false,
      user: "30",
      member: { isManager: false, roleIds: ["40"] },
    });
  });

  it.each([MANAGE_GUILD, ADMINISTRATOR, MANAGE_GUILD | 1n])("knows a manager by the permissions %i", (permissions) => {
    expect(readTurn(interaction({}, permissions), 5)?.member.isManager).toBe(true);
  });

  it.each([ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread])(
    "takes the settings of a thread of type %i from the channel that it stands in",
    (type) => {
      const turn = readTurn(interaction({ channel: { id: "20", type, parent_id: "21" } }), 5);
      const isPrivateThread = type === ChannelType.PrivateThread;
      expect(turn).toMatchObject({ channel: "20", settingsChannel: "21", isPrivateThread });
    },
  );

  it("takes a channel's category for no channel", () => {
    const channel = { id: "20", type: ChannelType.GuildText, parent_id: "21" };
    expect(readTurn(interaction({ channel }), 5)?.settingsChannel).toBe("20");
  });

  it("knows of nobody outside of a server", () => {
    expect(readTurn(interaction({ guild_id: undefined, member: undefined }), 5)).toBeNull();
  });
});
