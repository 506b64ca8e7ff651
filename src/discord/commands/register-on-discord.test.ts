import { REST } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { groups } from "../../../commands/groups.ts";
import { commands } from "../../../commands/index.ts";
import { messageCommands } from "../../../commands/message-commands.ts";
import type { DiscordDouble } from "../../testing/discord/discord-double.ts";
import { openDiscordDouble } from "../../testing/discord/open-discord-double.ts";
import { commandPlace } from "../client/command-place.ts";
import { commandJson } from "./command-json.ts";
import { localizations } from "./localizations.ts";
import { registerCommands } from "./register-commands.ts";

const wanted = commandJson({ commands, groups, messageCommands, localizations });

let double: DiscordDouble;
beforeEach(async () => {
  double = await openDiscordDouble();
});
afterEach(() => double.close());

const places = () => {
  const rest = new REST({ api: double.apiUrl }).setToken(double.token);
  const guild = double.addGuild();
  const placeOf = (id: string | null) => commandPlace(rest, double.applicationId, id);
  return { guild, everywhere: placeOf(null), inGuild: placeOf(guild.id) };
};
const writes = () => double.calls.filter(({ method }) => method === "PUT").length;

describe("registering with Discord", () => {
  it("is taken without a fault, and a second start writes nothing", async () => {
    const { everywhere } = places();
    expect(await registerCommands(wanted, everywhere)).toEqual({ isWritten: true, removed: 0 });
    expect(double.violations).toEqual([]);
    expect(double.commands().map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
    expect(await registerCommands(wanted, everywhere)).toEqual({ isWritten: false, removed: 0 });
    expect(writes()).toBe(1);
  });

  it("moves from one server to all of them, so that nobody sees commands twice", async () => {
    const { guild, everywhere, inGuild } = places();
    await registerCommands(wanted, inGuild, [everywhere]);
    const { removed } = await registerCommands(wanted, everywhere, [inGuild]);
    expect(removed).toBe(wanted.length);
    expect(double.commands(guild)).toHaveLength(wanted.length);
    expect(await inGuild.get()).toEqual([]);
    expect(double.violations).toEqual([]);
  });
});
