import type { RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { describe, expect, it } from "vitest";
import { groups } from "../../../commands/groups.ts";
import { commands } from "../../../commands/index.ts";
import { messageCommands } from "../../../commands/message-commands.ts";
import { commandJson } from "./command-json.ts";
import { localizations } from "./localizations.ts";
import { type CommandPlace, registerCommands } from "./register-commands.ts";

type CommandJson = RESTPostAPIApplicationCommandsJSONBody;
type Fields = Record<string, unknown>;

const wanted = commandJson({ commands, groups, messageCommands, localizations });

/** A place that answers as Discord does: with ids, with what it fills in, without what is as it would be, in its own order. */
function openPlace(present: readonly CommandJson[] = []) {
  let kept = present;
  const puts: (readonly CommandJson[])[] = [];
  const place: CommandPlace = {
    get: async () => kept.toReversed().map((command) => asDiscord(command) as unknown as CommandJson),
    async put(given) {
      puts.push(given);
      kept = given;
    },
  };
  return { place, puts, names: () => kept.map(({ name }) => name) };
}

function asDiscord(command: CommandJson): Fields {
  const { options, ...rest } = structuredClone(command) as unknown as Fields;
  return {
    id: "1100",
    application_id: "900",
    version: "1101",
    default_permission: true,
    dm_permission: false,
    nsfw: false,
    description: "",
    description_localizations: null,
    name_localizations: null,
    ...rest,
    ...(Array.isArray(options) && options.length > 0 && { options: options.map(optionAsDiscord) }),
  };
}

function optionAsDiscord(option: Fields): Fields {
  const { required, options, choices, ...rest } = option;
  return {
    ...rest,
    ...(required === true && { required }),
    ...(Array.isArray(choices) && {
      choices: choices.map((choice: Fields) => ({ ...choice, name_localizations: null })),
    }),
    ...(Array.isArray(options) && { options: options.map(optionAsDiscord) }),
  };
}

const changed = (change: (command: Fields) => void): readonly CommandJson[] => {
  const copy = structuredClone(wanted) as unknown as Fields[];
  const ask = copy.find(({ name }) => name === "ask");
  if (ask === undefined) throw new Error("there is no ask");
  change(ask);
  return copy as unknown as CommandJson[];
};
const optionsOf = (command: Fields) => command.options as Fields[];

describe("registerCommands", () => {
  it("writes all where nothing is registered", async () => {
    const { place, puts } = openPlace();
    expect(await registerCommands(wanted, place)).toEqual({ isWritten: true, removed: 0 });
    expect(puts).toEqual([wanted]);
  });

  it("writes nothing where Discord has the same, whatever it fills in, leaves out or puts in another order", async () => {
    const { place, puts } = openPlace(wanted);
    expect(await registerCommands(wanted, place)).toEqual({ isWritten: false, removed: 0 });
    expect(puts).toEqual([]);
  });

  it.each<[string, (command: Fields) => void]>([
    ["a description", (ask) => Object.assign(ask, { description: "Ask" })],
    ["a translation", (ask) => Object.assign(ask, { name_localizations: { de: "frage" } })],
    ["a missing translation", (ask) => Object.assign(ask, { description_localizations: null })],
    ["permissions", (ask) => Object.assign(ask, { default_member_permissions: "32" })],
    ["where it can be used", (ask) => Object.assign(ask, { contexts: [0, 1] })],
    ["an option's limit", (ask) => Object.assign(optionsOf(ask)[0] ?? {}, { max_length: 100 })],
    ["what is required", (ask) => Object.assign(optionsOf(ask)[0] ?? {}, { required: false })],
    ["the order of options", (ask) => void optionsOf(ask).reverse()],
    ["an option more", (ask) => void optionsOf(ask).push({ type: 3, name: "more", description: "More" })],
    ["an option less", (ask) => void optionsOf(ask).pop()],
    ["a choice", dropChoice],
  ])("writes where %s differs", async (_, change) => {
    const { place, puts } = openPlace(changed(change));
    expect((await registerCommands(wanted, place)).isWritten).toBe(true);
    expect(puts).toEqual([wanted]);
  });

  it("takes its own commands away from another place, and leaves those of others", async () => {
    const foreign = { name: "weather", description: "Tell the weather" } as CommandJson;
    const here = openPlace(wanted);
    const there = openPlace([...wanted, foreign]);
    const registration = await registerCommands(wanted, here.place, [there.place]);
    expect(registration).toEqual({ isWritten: false, removed: wanted.length });
    expect(there.names()).toEqual(["weather"]);
  });

  it("writes nothing to another place that has none of them", async () => {
    const there = openPlace([{ name: "weather", description: "Tell the weather" } as CommandJson]);
    await registerCommands(wanted, openPlace(wanted).place, [there.place, openPlace().place]);
    expect(there.puts).toEqual([]);
  });
});

function dropChoice(ask: Fields): void {
  const choices = optionsOf(ask).find((option) => "choices" in option)?.choices;
  if (Array.isArray(choices)) choices.pop();
}
