import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { openDesk } from "../../testing/lies/open-desk.ts";
import type { CommandContext } from "../command.ts";
import { clearSettings } from "./clear-settings.ts";
import { effectiveSettings } from "./effective-settings.ts";
import { readSettings } from "./read-settings.ts";
import { setSettings } from "./set-settings.ts";
import { showSettings } from "./show-settings.ts";

let desk: TestContext;
/** As in a channel of Discord. */
let inChannel: CommandContext;
beforeEach(async () => {
  desk = await fillArchive([]);
  inChannel = { ...desk, place: { channel: "thread-7", settingsChannel: "7", isPrivate: false, timeZone: "UTC" } };
});
afterEach(() => desk.close());

const NOTHING = {
  language: "en",
  timeZone: null,
  privateByDefault: false,
  scope: null,
  editorRoles: [],
  guildTokensPerDay: null,
  userTokensPerDay: null,
};

describe("settings", () => {
  it("are empty at first, and nothing is written by looking", async () => {
    expect(await showSettings(desk)).toEqual({
      kind: "settings",
      settings: {
        guild: {},
        channel: null,
        effective: NOTHING,
        ceiling: { guildTokensPerDay: null, userTokensPerDay: null },
      },
      changed: null,
      remarks: [],
    });
    expect((await showSettings(inChannel)).settings.channel).toEqual({});
    expect(await desk.archive.documents(desk.guild, "settings", { limit: 5 })).toEqual([]);
  });

  it("of the guild hold in every channel, and a channel's own before them", async () => {
    await setSettings(desk, "guild", { "time-zone": "Europe/Berlin", answers: "private", collection: ["energy"] });
    const set = await setSettings(inChannel, "channel", { answers: "public", collection: ["port", "sea", "port"] });
    expect(set).toMatchObject({ changed: "channel", settings: { channel: { privateByDefault: false } } });
    expect(set.settings.effective).toEqual({ ...NOTHING, timeZone: "Europe/Berlin", scope: ["port", "sea"] });
    const settings = await readSettings(desk);
    expect(effectiveSettings(settings, "7")).toEqual(set.settings.effective);
    const guilds = { ...NOTHING, timeZone: "Europe/Berlin", privateByDefault: true, scope: ["energy"] };
    for (const channel of [null, "8", "thread-7", "__proto__", "constructor"])
      expect(effectiveSettings(settings, channel)).toEqual(guilds);
    expect((await showSettings(desk)).settings.guild).not.toHaveProperty("channels");
  });

  it("say in which language a place is spoken to: English unless it is set, a channel's own before the guild's", async () => {
    expect((await showSettings(inChannel)).settings.effective.language).toBe("en");
    await setSettings(desk, "guild", { language: "fr" });
    const set = await setSettings(inChannel, "channel", { language: "de" });
    expect(set.settings.effective.language).toBe("de");
    expect((await showSettings(desk)).settings.effective.language).toBe("fr");
    expect((await clearSettings(inChannel, "channel", ["language"])).settings.effective.language).toBe("fr");
    expect((await clearSettings(desk, "guild", ["language"])).settings.effective.language).toBe("en");
  });

  it("stay as they are where they are not named; roles are added", async () => {
    await setSettings(desk, "guild", { "editor-role": "10", "user-budget": 500 });
    await setSettings(desk, "guild", { "editor-role": "11", "guild-budget": 0 });
    await setSettings(desk, "guild", { "editor-role": "10" });
    expect(await readSettings(desk)).toEqual({
      editorRoles: ["10", "11"],
      userTokensPerDay: 500,
      guildTokensPerDay: 0,
    });
  });

  it("are taken back one by one, or all of a level", async () => {
    await setSettings(desk, "guild", { "time-zone": "Europe/Berlin", answers: "private", "editor-role": "10" });
    await setSettings(inChannel, "channel", { "time-zone": "Asia/Tokyo", answers: "public" });
    await clearSettings(desk, "guild", ["time-zone", "editor-role"]);
    expect(await readSettings(desk)).toEqual({
      privateByDefault: true,
      channels: { "7": { timeZone: "Asia/Tokyo", privateByDefault: false } },
    });
    const cleared = await clearSettings(inChannel, "channel");
    expect(cleared).toMatchObject({ changed: "channel", settings: { channel: {}, guild: { privateByDefault: true } } });
    expect(await readSettings(desk)).toEqual({ privateByDefault: true });
    await clearSettings(desk, "guild");
    expect(await readSettings(desk)).toEqual({});
  });

  it("that many change at the same moment are all kept", async () => {
    const channels = ["1", "2", "3"];
    await Promise.all(
      channels.map((channel) => {
        const place = { ...inChannel.place, settingsChannel: channel };
        return setSettings({ ...inChannel, place }, "channel", { answers: "private" });
      }),
    );
    expect(Object.keys((await readSettings(desk)).channels ?? {}).toSorted()).toEqual(channels);
  });

  it("say where a collection has no article yet, and which may be meant", async () => {
    const { article } = await desk.archive.put(desk.guild, capturedArticle({ text: "The quay was closed." }));
    await desk.archive.edit(desk.guild, article.id, { collections: ["energy"] });
    const { remarks } = await setSettings(inChannel, "guild", { collection: ["energy", "enegry"] });
    expect(remarks).toEqual([expect.stringMatching(/"enegry" yet\. Did you mean "energy"\?/)]);
  });

  it.each([
    [{}, /nothing to set/],
    [{ "time-zone": "Europe/Berln" }, /no time zone.*Europe\/Berlin/],
    [{ "time-zone": "berlin" }, /no time zone.*Europe\/Berlin/],
    [{ "time-zone": "new york" }, /no time zone.*America\/New_York/],
    [{ "time-zone": "+02:00" }, /no time zone/],
  ])("refuse %j with a sentence, and change nothing", async (given, words) => {
    await expect(setSettings(desk, "guild", given)).rejects.toThrow(words);
    expect(await readSettings(desk)).toEqual({});
  });

  it("of places tell the terminal that they are not its own", async () => {
    expect((await setSettings(desk, "guild", { answers: "private" })).remarks).toEqual([
      expect.stringMatching(/On Discord.*the terminal is English, shows all articles.*TIME_ZONE/),
    ]);
    expect((await setSettings(desk, "guild", { "user-budget": 5 })).remarks).toEqual([]);
    expect((await setSettings(inChannel, "guild", { answers: "private" })).remarks).toEqual([]);
  });

  it("of the whole server cannot be a channel's, and the terminal has no channel", async () => {
    await expect(setSettings(inChannel, "channel", { "user-budget": 5 })).rejects.toThrow(/whole server only/);
    await expect(setSettings(inChannel, "channel", { "editor-role": "1", answers: "private" })).rejects.toThrow(
      /editor-role can be set for the whole server only/,
    );
    await expect(setSettings(desk, "channel", { answers: "private" })).rejects.toThrow(/terminal has no channels/);
    await expect(clearSettings(desk, "channel")).rejects.toThrow(/terminal has no channels/);
    expect(await readSettings(desk)).toEqual({});
  });

  it.each([{ timeZone: "Mars/Olympus" }, { collections: [] }, { userTokensPerDay: -1 }, { color: "red" }, "x"])(
    "that are damaged (%j) throw, and are never taken for none",
    async (value) => {
      await desk.archive.putDocument(desk.guild, "settings", { key: "guild", value });
      await expect(readSettings(desk)).rejects.toThrow(/settings in the archive is damaged/);
      await expect(setSettings(desk, "guild", { answers: "private" })).rejects.toThrow(/damaged/);
      expect(await desk.archive.document(desk.guild, "settings", "guild")).toEqual(value);
    },
  );
});

describe("a budget that is set", () => {
  it("cannot be more than the program is set up for", async () => {
    const { context, close } = await openDesk({ MODEL_TOKENS_PER_DAY_USER: "1000" }, []);
    await expect(setSettings(context, "guild", { "user-budget": 1_001 })).rejects.toThrow(/1,000 tokens a day at most/);
    const set = await setSettings(context, "guild", { "user-budget": 1_000, "guild-budget": 9_000 });
    expect(set.settings.ceiling).toEqual({ guildTokensPerDay: null, userTokensPerDay: 1_000 });
    await close();
  });
});
