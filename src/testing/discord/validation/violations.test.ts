import { describe, expect, it } from "vitest";
import { callApi } from "../call-api.ts";
import { openTestDouble } from "../open-test-double.ts";

const V2 = 1 << 15;
const mentions = { allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const button = (id: string, more = {}) => ({ type: 2, style: 2, label: "Go", custom_id: id, ...more });
const link = (url: string, more = {}) => ({ type: 2, style: 5, label: "Go", url, ...more });
const row = (...components: unknown[]) => ({ type: 1, components });
const select = (count: number, more = {}) => ({
  type: 3,
  custom_id: "s",
  options: Array.from({ length: count }, (_, index) => ({ label: `Option ${index}`, value: `v${index}` })),
  ...more,
});
const v2 = (...components: unknown[]) => ({ flags: V2, components, ...mentions });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

async function post(body: unknown, files: readonly string[] = []) {
  const double = await openTestDouble({ hasRateLimits: false });
  const channel = double.addGuild().channel("general").id;
  const form = new FormData();
  form.set("payload_json", JSON.stringify(body));
  for (const [index, name] of files.entries()) form.set(`files[${index}]`, new File(["text"], name));
  const reply = await callApi(double, "POST", `/channels/${channel}/messages`, files.length > 0 ? form : body);
  const codes = double.violations.map(({ at, code }) => `${at} ${code}`);
  return { status: reply.status, codes, body: reply.body };
}

describe("a message that the bot sends", () => {
  it.each<[what: string, body: unknown, fault: string]>([
    ["a text over 2,000", { content: "x".repeat(2_001), ...mentions }, "content BASE_TYPE_MAX_LENGTH"],
    ["V2 with content", { ...v2(text("a")), content: "b" }, "content MESSAGE_CANNOT_USE_LEGACY"],
    ["V2 with embeds", { ...v2(text("a")), embeds: [{ title: "b" }] }, "embeds MESSAGE_CANNOT_USE_LEGACY"],
    ["a V2 component without the flag", { components: [text("a")], ...mentions }, "components.0.type UNION"],
    ["41 components", v2(...times(41, () => text("a"))), "components BASE_TYPE_BAD_LENGTH"],
    [
      "41 components, nested",
      v2({ type: 17, components: times(40, () => text("a")) }),
      "components COMPONENT_MAX_TOTAL",
    ],
    ["4,001 characters in all", v2(text("x".repeat(4_000)), text("y")), "components COMPONENT_DISPLAYABLE_TEXT"],
    ["a text of 4,001", v2(text("x".repeat(4_001))), "components.0.content BASE_TYPE_BAD_LENGTH"],
    ["an empty text", v2(text("")), "components.0.content BASE_TYPE_BAD_LENGTH"],
    ["a blank text", v2(text(" \n")), "components.0.content BASE_TYPE_REQUIRED"],
    [
      "a custom id twice",
      v2(row(button("a")), row(button("a"))),
      "components.1.components.0.custom_id COMPONENT_CUSTOM",
    ],
    [
      "a custom id of 101",
      v2(row(button("x".repeat(101)))),
      "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH",
    ],
    ["an empty custom id", v2(row(button(""))), "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH"],
    ["no custom id", v2(row({ type: 2, style: 1, label: "Go" })), "components.0.components.0.custom_id BASE_TYPE_REQ"],
    [
      "six buttons in a row",
      v2(row(...times(6, (n) => button(`b${n}`)))),
      "components.0.components BASE_TYPE_BAD_LENGTH",
    ],
    ["a button beside a select", v2(row(button("a"), select(1))), "components.0.components COMPONENT_LAYOUT"],
    ["an empty row", v2(row()), "components.0.components BASE_TYPE_BAD_LENGTH"],
    ["a label of 81", v2(row(button("a", { label: "x".repeat(81) }))), "components.0.components.0.label BASE_TYPE_BAD"],
    [
      "a button without words",
      v2(row(button("a", { label: undefined }))),
      "components.0.components.0 BUTTON_COMPONENT",
    ],
    ["a link of 513", v2(row(link(`https://a.example/${"x".repeat(495)}`))), "components.0.components.0.url BASE_TYPE"],
    [
      "a link with a custom id",
      v2(row(link("https://a.example", { custom_id: "a" }))),
      "0.custom_id COMPONENT_CUSTOM_ID_F",
    ],
    [
      "a link to a script",
      v2(row(link("javascript:alert(1)"))),
      "components.0.components.0.url URL_TYPE_INVALID_SCHEME",
    ],
    ["26 options", v2(row(select(26))), "components.0.components.0.options BASE_TYPE_BAD_LENGTH"],
    [
      "an option twice",
      v2(row(select(1, { options: [1, 2].map((n) => ({ label: `${n}`, value: "v" })) }))),
      "SELECT_COMP",
    ],
    [
      "a container in a container",
      v2({ type: 17, components: [{ type: 17, components: [text("a")] }] }),
      "components.0",
    ],
    [
      "a section without accessory",
      v2({ type: 9, components: [text("a")] }),
      "components.0.accessory BASE_TYPE_REQUIRED",
    ],
    [
      "6,001 characters in embeds",
      { embeds: times(2, () => ({ description: "x".repeat(3_001) })), ...mentions },
      "MAX_EMBED",
    ],
    ["an unknown file", v2({ type: 13, file: { url: "attachment://a.md" } }), "components.0 UNFURLED_MEDIA"],
    ["a number for content", { content: 7, ...mentions }, "content BASE_TYPE_BAD_TYPE"],
  ])("is refused with %s", async (_what, body, fault) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    expect(reply.body.code).toBe(50_035);
    expect(reply.body.errors).toBeInstanceOf(Object);
    expect(reply.codes.join("\n")).toContain(fault);
  });

  it.each<[what: string, body: unknown]>([
    ["2,000 characters", { content: "x".repeat(2_000), ...mentions }],
    ["40 components", v2(...times(40, () => text("a")))],
    ["40 components, nested", v2({ type: 17, components: times(39, () => text("a")) })],
    ["4,000 characters in all", v2(text("x".repeat(3_999)), text("y"))],
    ["two custom ids", v2(row(button("a"), button("x".repeat(100))))],
    ["five buttons", v2(row(...times(5, (n) => button(`b${n}`, { label: "x".repeat(80) }))))],
    ["a button with an emoji alone", v2(row(button("a", { label: undefined, emoji: { name: "👍" } })))],
    ["a link of 512", v2(row(link(`https://a.example/${"x".repeat(494)}`)))],
    ["25 options", v2(row(select(25)))],
    ["a section", v2({ type: 9, components: [text("a")], accessory: button("a") })],
    ["buttons without the flag", { content: "a", components: [row(button("a"))], ...mentions }],
    ["6,000 characters in embeds", { embeds: times(2, () => ({ description: "x".repeat(3_000) })), ...mentions }],
  ])("passes with %s", async (_what, body) => {
    expect(await post(body)).toMatchObject({ status: 200, codes: [] });
  });

  it("is refused when it is empty", async () => {
    for (const body of [{ ...mentions }, { content: " ", ...mentions }]) {
      expect(await post(body)).toMatchObject({ status: 400, body: { code: 50_006 } });
    }
  });

  it("is refused, as Discord does it, with the places of its faults", async () => {
    const { body } = await post(v2(row(button("a"), button("a"))));
    expect(body).toMatchObject({
      message: "Invalid Form Body",
      errors: {
        components: {
          "0": { components: { "1": { custom_id: { _errors: [{ code: "COMPONENT_CUSTOM_ID_DUPLICATED" }] } } } },
        },
      },
    });
  });

  it("passes at Discord yet is noted: whom it notifies, what it misspells, which files nobody sees", async () => {
    const noted = [
      [{ content: "a" }, "allowed_mentions OUR_RULE_MENTIONS"],
      [{ content: "a", allowed_mentions: { parse: ["users"] } }, "allowed_mentions OUR_RULE_MENTIONS"],
      [{ content: "a", allowed_mentions: {} }, "allowed_mentions OUR_RULE_MENTIONS"],
      [{ content: "a", ...mentions, allowedMentions: {} }, "allowedMentions OUR_RULE_UNKNOWN_FIELD"],
      [{ content: "a", ...mentions, flags: 1 << 6 }, "flags OUR_RULE_FLAGS"],
    ] as const;
    for (const [body, code] of noted) expect(await post(body)).toMatchObject({ status: 200, codes: [code] });
    const file = { type: 13, file: { url: "attachment://a.md" } };
    expect(await post(v2(file), ["a.md"])).toMatchObject({ status: 200, codes: [] });
    expect(await post(v2(text("a")), ["a.md"])).toMatchObject({ codes: ["attachments OUR_RULE_FILE_NOT_SHOWN"] });
    expect(await post({ content: "a", ...mentions }, ["a.md"])).toMatchObject({ status: 200, codes: [] });
  });
});

const option = (name: string, more = {}) => ({ type: 3, name, description: "What", ...more });
const command = (more = {}) => ({ name: "ask", description: "Answers", ...more });

async function register(commands: unknown[]) {
  const double = await openTestDouble({ hasRateLimits: false });
  const reply = await callApi(double, "PUT", `/applications/${double.applicationId}/commands`, commands);
  return { status: reply.status, code: reply.code, codes: double.violations.map(({ at, code }) => `${at} ${code}`) };
}

describe("commands that the bot registers", () => {
  it.each<[what: string, commands: unknown[], fault: string]>([
    ["a name in upper case", [command({ name: "Ask" })], "0.name APPLICATION_COMMAND_INVALID_NAME"],
    ["a name with a space", [command({ name: "ask me" })], "0.name APPLICATION_COMMAND_INVALID_NAME"],
    ["a name of 33", [command({ name: "x".repeat(33) })], "0.name BASE_TYPE_BAD_LENGTH"],
    [
      "a localized name in upper case",
      [command({ name_localizations: { de: "Frage" } })],
      "0.name_localizations.de APPL",
    ],
    ["no description", [command({ description: "" })], "0.description BASE_TYPE_BAD_LENGTH"],
    ["a description of 101", [command({ description: "x".repeat(101) })], "0.description BASE_TYPE_BAD_LENGTH"],
    ["a name twice", [command(), command()], "1.name APPLICATION_COMMANDS_DUPLICATE_NAME"],
    [
      "an option twice",
      [command({ options: [option("a"), option("a")] })],
      "0.options.1.name APPLICATION_COMMAND_OPTIONS",
    ],
    ["26 options", [command({ options: times(26, (n) => option(`o${n}`)) })], "0.options BASE_TYPE_BAD_LENGTH"],
    [
      "a required option after an optional one",
      [command({ options: [option("a"), option("b", { required: true })] })],
      "0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ],
    [
      "the same in a subcommand",
      [command({ options: [option("s", { type: 1, options: [option("a"), option("b", { required: true })] })] })],
      "0.options.0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ],
    [
      "26 choices",
      [command({ options: [option("a", { choices: times(26, (n) => ({ name: `${n}`, value: `${n}` })) })] })],
      "0.options.0.choices BASE_TYPE_BAD_LENGTH",
    ],
    [
      "choices and autocomplete",
      [command({ options: [option("a", { autocomplete: true, choices: [{ name: "x", value: "x" }] })] })],
      "APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES",
    ],
    [
      "subcommands beside options",
      [command({ options: [option("s", { type: 1 }), option("a")] })],
      "0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ],
    [
      "8,001 characters",
      [
        command({
          options: times(20, (n) =>
            option(`o${n}`, { choices: times(4, (m) => ({ name: `${m}`, value: `${m}`.padEnd(100, "x") })) }),
          ),
        }),
      ],
      "0 APPLICATION_COMMAND_TOO_LARGE",
    ],
    ["a message command with a description", [{ type: 3, name: "Verify", description: "What" }], "0.description APPL"],
  ])("are refused with %s", async (_what, commands, fault) => {
    const reply = await register(commands);
    expect(reply).toMatchObject({ status: 400, code: 50_035 });
    expect(reply.codes.join("\n")).toContain(fault);
  });

  it("are refused beyond 100", async () => {
    const many = (count: number) => times(count, (n) => command({ name: `ask${n}` }));
    expect(await register(many(101))).toMatchObject({ status: 400, code: 30_032 });
    expect(await register(many(100))).toMatchObject({ status: 200, codes: [] });
  });

  it.each<[what: string, command: unknown]>([
    ["localized names", command({ name_localizations: { de: "frage", ja: "質問" } })],
    ["required before optional options", command({ options: [option("a", { required: true }), option("b")] })],
    ["subcommands", command({ options: [option("s", { type: 1, options: [option("a")] })] })],
    ["permissions as text", command({ default_member_permissions: "32", contexts: [0] })],
    ["a message command", { type: 3, name: "Verify Against the Archive" }],
  ])("pass with %s", async (_what, given) => {
    expect(await register([given])).toMatchObject({ status: 200, codes: [] });
  });

  it("come back with their ids kept, without what says nothing, localized only where that is asked for", async () => {
    const double = await openTestDouble({ hasRateLimits: false });
    const path = `/applications/${double.applicationId}/guilds/${double.addGuild().id}/commands`;
    const sent = command({ name_localizations: { de: "frage" }, options: [option("a", { required: false })] });
    const put = await callApi(double, "PUT", path, [sent]);
    const [first] = put.body.list as { id: string }[];
    expect(first).toMatchObject({ name_localizations: { de: "frage" }, options: [{ name: "a" }] });
    expect(JSON.stringify(first)).not.toContain("required");
    const listed = (await callApi(double, "GET", path)).body.list as { name_localizations?: unknown }[];
    expect(listed[0]?.name_localizations).toBeUndefined();
    await callApi(double, "PATCH", `${path}/${first?.id}`, { description: "Finds" });
    expect((await callApi(double, "GET", `${path}/${first?.id}`)).body).toMatchObject({ description: "Finds" });
    expect(await callApi(double, "DELETE", `${path}/${first?.id}`)).toMatchObject({ status: 204 });
    expect(await callApi(double, "GET", `${path}/${first?.id}`)).toMatchObject({ status: 404, code: 10_063 });
    expect(await callApi(double, "POST", path, command())).toMatchObject({ status: 201 });
    expect(double.commands()).toHaveLength(1);
  });
});
