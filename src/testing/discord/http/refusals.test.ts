import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { callApi } from "../call-api.ts";
import type { DiscordDouble, DoubleOptions } from "../discord-double.ts";
import type { NewGuild } from "../guilds/guild.ts";
import type { Turn } from "../members/turn.ts";
import { openTestDouble } from "../open-test-double.ts";

const MESSAGE = { content: "Here", allowed_mentions: { parse: [] } };
const COMMAND = { name: "ask", description: "Answers" };

/** Without a bot: the test makes its requests. */
async function openDesk(options: DoubleOptions = {}, given: NewGuild = {}) {
  const double = await openTestDouble(options);
  const guild = double.addGuild(given);
  const ann = guild.addMember({ name: "Ann" });
  await callApi(double, "PUT", `/applications/${double.applicationId}/commands`, [COMMAND]);
  return { double, guild, ann, id: guild.channel((given.channels?.[0] as string) ?? "general").id };
}

const NO_TOKEN = {};

/** The double hides tokens from tests: a bot gets them through the gateway. */
async function overTheWire(double: DiscordDouble) {
  const { WebSocket } = await import("ws");
  const { body } = await callApi(double, "GET", "/gateway/bot");
  const socket = new WebSocket(`${body.url}?v=10&encoding=json`);
  const tokens = new Map<string, string>();
  const events: { t: string; d: { id: string; token: string; content?: string; mentions?: unknown[] } }[] = [];
  await new Promise<void>((resolve) => {
    socket.on("message", (data) => {
      const event = JSON.parse(String(data));
      if (event.t === "READY") resolve();
      if (event.t === "INTERACTION_CREATE") tokens.set(event.d.id, event.d.token);
      if (event.t) events.push(event);
    });
    const d = { token: double.token, intents: 1 | (1 << 9), properties: {} };
    socket.on("open", () => socket.send(JSON.stringify({ op: 2, d })));
  });
  const pathOf = async (turn: Turn) => {
    while (!tokens.has(turn.id)) await new Promise((resolve) => setTimeout(resolve, 5));
    return `/interactions/${turn.id}/${tokens.get(turn.id)}/callback`;
  };
  const hookOf = async (turn: Turn) => {
    await pathOf(turn);
    return `/webhooks/${double.applicationId}/${tokens.get(turn.id)}`;
  };
  return { pathOf, hookOf, events };
}

describe("what the double refuses", () => {
  it("an acknowledgement after 3 s, a second one, and one for an unknown interaction", async () => {
    const { double, ann } = await openDesk();
    const { pathOf } = await overTheWire(double);
    const [slow, quick] = [ann.slash("general", "ask"), ann.slash("general", "ask")];
    const acknowledge = async (turn: Turn) => callApi(double, "POST", await pathOf(turn), { type: 5 }, NO_TOKEN);
    expect(await acknowledge(quick)).toMatchObject({ status: 204 });
    expect(await acknowledge(quick)).toMatchObject({ status: 400, code: 40_060 });
    double.advanceClock(3_100);
    expect(await acknowledge(slow)).toMatchObject({ status: 404, code: 10_062 });
    const unknown = await callApi(double, "POST", "/interactions/1/nothing/callback", { type: 5 }, NO_TOKEN);
    expect(unknown).toMatchObject({ status: 404, code: 10_062 });
    expect(double.refusals.map(({ code }) => code)).toEqual([40_060, 10_062, 10_062]);
  });

  it("callbacks that do not fit the kind of interaction", async () => {
    const { double, ann } = await openDesk();
    const { pathOf } = await overTheWire(double);
    const turn = ann.slash("general", "ask");
    for (const type of [6, 7, 8, 99]) {
      const reply = await callApi(double, "POST", await pathOf(turn), { type, data: {} }, NO_TOKEN);
      expect(reply).toMatchObject({ status: 400, code: 50_035 });
    }
    expect(await callApi(double, "POST", await pathOf(turn), { type: 5 }, NO_TOKEN)).toMatchObject({ status: 204 });
  });

  it("edits before the acknowledgement, and 15 minutes after the interaction", async () => {
    const { double, ann } = await openDesk();
    const { pathOf, hookOf } = await overTheWire(double);
    const turn = ann.slash("general", "ask");
    const original = `${await hookOf(turn)}/messages/@original`;
    expect(await callApi(double, "PATCH", original, MESSAGE, NO_TOKEN)).toMatchObject({ status: 404, code: 10_015 });
    const { body } = await callApi(double, "POST", `${await pathOf(turn)}?with_response=true`, { type: 5 }, NO_TOKEN);
    expect(body).toMatchObject({ interaction: { response_message_loading: true }, resource: { type: 5 } });
    expect(await callApi(double, "PATCH", original, MESSAGE, NO_TOKEN)).toMatchObject({ status: 200 });
    double.advanceClock(14 * 60_000);
    expect(await callApi(double, "GET", original, undefined, NO_TOKEN)).toMatchObject({ body: { content: "Here" } });
    double.advanceClock(60_000);
    expect(await callApi(double, "PATCH", original, MESSAGE, NO_TOKEN)).toMatchObject({ status: 401, code: 50_027 });
  });

  it("messages and channels that are not there", async () => {
    const { double, id, ann } = await openDesk();
    const { pathOf, hookOf } = await overTheWire(double);
    expect(await callApi(double, "GET", `/channels/${id}/messages/1`)).toMatchObject({ status: 404, code: 10_008 });
    expect(await callApi(double, "GET", "/channels/1")).toMatchObject({ status: 404, code: 10_003 });
    expect(await callApi(double, "GET", "/guilds/1")).toMatchObject({ status: 404, code: 10_004 });
    expect(await callApi(double, "GET", "/nothing")).toMatchObject({ status: 404, code: 0 });
    const turn = ann.slash("general", "ask");
    await callApi(double, "POST", await pathOf(turn), { type: 4, data: MESSAGE }, NO_TOKEN);
    const original = `${await hookOf(turn)}/messages/@original`;
    expect(await callApi(double, "DELETE", original, undefined, NO_TOKEN)).toMatchObject({ status: 204 });
    expect(await callApi(double, "PATCH", original, MESSAGE, NO_TOKEN)).toMatchObject({ status: 404, code: 10_008 });
  });

  it("a private answer that the bot asks for through its channel", async () => {
    const { double, id, ann } = await openDesk();
    const { pathOf } = await overTheWire(double);
    const turn = ann.slash("general", "ask");
    const data = { ...MESSAGE, flags: MessageFlags.Ephemeral };
    await callApi(double, "POST", await pathOf(turn), { type: 4, data }, NO_TOKEN);
    const path = `/channels/${id}/messages/${turn.message?.id}`;
    expect(await callApi(double, "GET", path)).toMatchObject({ status: 404, code: 10_008 });
    expect(await callApi(double, "POST", `${path}/threads`, { name: "More" })).toMatchObject({ code: 10_008 });
    expect((await callApi(double, "GET", `/channels/${id}/messages`)).body.list).toEqual([]);
  });

  it("what the bot has no permission for", async () => {
    const overwrites = [{ for: "bot", deny: ["SendMessages", "CreatePublicThreads"] }] as const;
    const hidden = [{ for: "everyone", deny: ["ViewChannel"] }] as const;
    const { double, guild } = await openDesk({}, { channels: ["general", { name: "mute", overwrites }] });
    const mute = guild.channel("mute").id;
    const message = guild.addMember({ name: "Ben" }).says("mute", "Hello");
    expect(await callApi(double, "POST", `/channels/${mute}/messages`, MESSAGE)).toMatchObject({
      status: 403,
      code: 50_013,
    });
    const threads = `/channels/${mute}/messages/${message.id}/threads`;
    expect(await callApi(double, "POST", threads, { name: "More" })).toMatchObject({ status: 403, code: 50_013 });
    expect(await callApi(double, "PATCH", `/channels/${mute}/messages/${message.id}`, MESSAGE)).toMatchObject({
      code: 50_005,
    });
    guild.setOverwrites("mute", hidden);
    expect(await callApi(double, "GET", `/channels/${mute}`)).toMatchObject({ status: 403, code: 50_001 });
    expect(await callApi(double, "POST", `/channels/${mute}/messages`, MESSAGE)).toMatchObject({ code: 50_001 });
    guild.setOverwrites("mute", []);
    expect(await callApi(double, "POST", `/channels/${mute}/messages`, MESSAGE)).toMatchObject({ status: 200 });
  });

  it("a message twice with the same enforced nonce, which gives the first one", async () => {
    const { double, id, ann } = await openDesk();
    const sent = { ...MESSAGE, nonce: "n1", enforce_nonce: true };
    const first = await callApi(double, "POST", `/channels/${id}/messages`, sent);
    const second = await callApi(double, "POST", `/channels/${id}/messages`, sent);
    expect(second.body.id).toBe(first.body.id);
    await callApi(double, "POST", `/channels/${id}/messages`, { ...MESSAGE, nonce: "n1" });
    double.advanceClock(6 * 60_000);
    await callApi(double, "POST", `/channels/${id}/messages`, sent);
    expect(ann.sees("general")).toHaveLength(3);
  });

  it("requests beyond the limits, with the headers of their bucket", async () => {
    const { double, id } = await openDesk({}, { channels: ["general", "desk"] });
    const replies = [];
    for (let n = 0; n < 6; n += 1) replies.push(await callApi(double, "POST", `/channels/${id}/messages`, MESSAGE));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(replies[0]?.headers.get("x-ratelimit-remaining")).toBe("4");
    expect(Number(replies[5]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(replies[5]?.body).toMatchObject({ global: false });
    const other = double.calls.length;
    double.advanceClock(5_000);
    expect(await callApi(double, "POST", `/channels/${id}/messages`, MESSAGE)).toMatchObject({ status: 200 });
    expect(double.calls.slice(other)).toHaveLength(1);
    expect(double.refusals).toEqual([]);
  });

  it("more than 50 requests a second in all", async () => {
    const { double, guild } = await openDesk();
    const replies = await Promise.all(Array.from({ length: 60 }, () => callApi(double, "GET", `/guilds/${guild.id}`)));
    const limited = replies.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(0);
    expect(limited[0]?.headers.get("x-ratelimit-global")).toBe("true");
  });

  it("what a test plans to fail, before or after it was done", async () => {
    const { double, id, ann } = await openDesk();
    const post = () => callApi(double, "POST", `/channels/${id}/messages`, MESSAGE);
    double.failNext({ method: "POST", path: /messages$/, status: 500 });
    double.failNext({ method: "POST", path: /messages$/, status: 502, afterApplying: true });
    double.failNext({ path: /messages$/, status: 429, retryAfterS: 2.5, isGlobal: true });
    expect([await post(), ann.sees("general").length]).toMatchObject([{ status: 500 }, 0]);
    expect([await post(), ann.sees("general").length]).toMatchObject([{ status: 502 }, 1]);
    expect(await post()).toMatchObject({ status: 429, body: { retry_after: 2.5, global: true } });
    double.failNext({ drop: true, afterApplying: true });
    await expect(post()).rejects.toThrow();
    expect(ann.sees("general")).toHaveLength(2);
    double.failNext({ delayMs: 150 });
    const before = performance.now();
    expect(await post()).toMatchObject({ status: 200 });
    expect(performance.now() - before).toBeGreaterThan(145);
    expect([double.faultsLeft(), double.refusals]).toEqual([0, []]);
  });

  it("any request without the bot's token, but for interactions", async () => {
    const { double, id } = await openDesk();
    const reply = await callApi(double, "GET", `/channels/${id}`, undefined, { authorization: "Bot wrong" });
    expect(reply).toMatchObject({ status: 401, code: 0 });
  });
});

describe("what the bot hears of messages", () => {
  it("no content, unless it is mentioned, is replied to, or wrote it", async () => {
    const { double, id, ann } = await openDesk();
    const { events } = await overTheWire(double);
    const own = await callApi(double, "POST", `/channels/${id}/messages`, MESSAGE);
    ann.says("general", "Nothing for you");
    ann.says("general", "@bot what is this?", { files: [{ name: "a.txt", text: "x" }] });
    ann.says("general", "And you?", { replyTo: { id: String(own.body.id) } });
    const created = () => events.filter(({ t }) => t === "MESSAGE_CREATE");
    while (created().length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    const mention = `<@${double.botId}> what is this?`;
    expect(created().map(({ d }) => d.content)).toEqual(["Here", "", mention, "And you?"]);
    expect(created().map(({ d }) => d.mentions?.length)).toEqual([0, 0, 1, 1]);
    const { body } = await callApi(double, "GET", `/channels/${id}/messages`);
    const contents = (body.list as { content: string }[]).map(({ content }) => content);
    expect(contents).toEqual(["And you?", mention, "", "Here"]);
  });
});
