import { chmod, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { type Asked, askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { limitFiles } from "../../testing/discord/journey/limit-files.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { promisesIn } from "../../testing/discord/journey/promises-in.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";
import type { ShownMessage } from "../../testing/discord/members/shown-message.ts";
import { startBot } from "../../testing/discord/start-bot.ts";

const TIMEOUT_MS = 120_000;
const QUESTION = "How many people were evacuated from Marrowby?";
const UNKEPT = "This answer is not kept";
const SLOW = { timeoutMs: 60_000 };
const isUnkept = ({ text }: { readonly text: string }) => text.includes(UNKEPT);
/** A user who owns no file. */
const NOBODY = 65_534;

/** Buttons that would have to be looked up in the archive. */
const actions = (message: ShownMessage | null) => message?.buttons.filter(({ customId }) => customId !== null);

describe.skipIf(process.platform !== "linux")("an archive whose disk is full", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let ann: Member;
  let before: Asked;
  let hidden: Asked;

  beforeAll(async () => {
    journey = await openJourney({ discord: { hasRateLimits: false } });
    ann = journey.guild.addMember({ name: "Ann" });
    await addFiles(journey.owner, "general", [sampleFile("wire"), sampleFile("herald")]);
    before = await askFor(ann, "general", QUESTION);
    hidden = await askFor(ann, "general", QUESTION, { private: true });
    await limitFiles(journey.bot, true);
  }, TIMEOUT_MS);

  afterAll(() => journey.close(), TIMEOUT_MS);

  const noPath = (text = "") => expect(text).not.toContain(journey.bot.folder);

  it("answers by a command, without buttons, and says that the answer is not kept", async () => {
    const turn = await ann.slash("general", "ask", { question: QUESTION }).settled({ ...SLOW, when: isUnkept });
    expect(turn.message?.text).toMatch(/This answer is not kept: The disk did not.*evacuated from the lower town/su);
    expect(actions(turn.message)).toEqual([]);
    noPath(turn.message?.text);
  });

  it("answers a mention too", async () => {
    const said = ann.says("general", `@bot ${QUESTION}`);
    const reply = await ann.waitsFor("general", (one) => one.replyTo === said.id && isUnkept(one), SLOW);
    expect(reply.text).toContain("evacuated");
    noPath(reply.text);
  });

  it.each([
    ["Sources", "Northern Wire"],
    ["In context", "Quote 1 of"],
    ["Why this?", "Searched 2 articles"],
  ])("has the button “%s” of answers from before at work", async (button, shown) => {
    const turn = await ann.click(before.message, button).settled(SLOW);
    expect(turn.message?.text).toContain(shown);
  });

  it.each([
    ["search", { terms: "driftwood" }, "driftwood"],
    ["quote", { text: "Two firefighters were treated for hypothermia." }, "hypothermia"],
    ["article list", {}, "Tessel barrier jams"],
    ["answer list", {}, "evacuated"],
    ["status", {}, "articles"],
  ])("has /%s read", async (command, options, shown) => {
    const turn = await ann.slash("general", command, options).settled(SLOW);
    expect(turn.message?.text).toContain(shown);
  });

  it("says of what is to be added that the disk did not take it", async () => {
    const [turn] = await addFiles(journey.owner, "general", [sampleFile("review")]);
    expect(turn?.message?.text).toMatch(/1 failed[\s\S]*The disk did not .* the archive of this server/u);
    noPath(turn?.message?.text);
  });

  it.each(["👍", "Publish", "Ask further"])(
    "says the same of the button “%s”, and does not do half of it",
    async (button) => {
      const seen = ann.sees("general").filter(({ isEphemeral }) => !isEphemeral).length;
      const turn = await ann.click(hidden.message, button).settled(SLOW);
      expect(turn.message?.text).toContain("The disk did not");
      noPath(turn.message?.text);
      expect(ann.threads("general")).toEqual([]);
      expect(ann.sees("general").filter(({ isEphemeral }) => !isEphemeral)).toHaveLength(seen);
    },
  );

  it("tells whoever runs the bot, once", () => {
    const { bot } = journey;
    expect(bot.output().match(/goes on answering/gu)).toHaveLength(1);
    expect(bot.output()).toContain(join(bot.folder, "archive.sqlite"));
  });

  it("is as before once there is room again, which is said; nothing is owed to anybody", async () => {
    await limitFiles(journey.bot, false);
    const { id } = await askFor(ann, "general", QUESTION);
    expect(journey.bot.output()).toContain("The archive can be written again.");
    expect((await ann.slash("general", "answer show", { id }).settled(SLOW)).message?.text).toContain("evacuated");
    expect((await ann.click(hidden.message, "Ask further").settled(SLOW)).message?.text).toContain("Ask further in <#");
    await expect.poll(async () => (await promisesIn(journey)).length, { timeout: 20_000 }).toBe(0);
  });

  it("takes no answer away by a restart", async () => {
    const shown = ann.sees("general").map(({ text }) => text);
    await journey.bot.stop();
    await journey.restart();
    await askFor(ann, "general", QUESTION);
    expect(
      ann
        .sees("general")
        .map(({ text }) => text)
        .slice(0, shown.length),
    ).toEqual(shown);
  });

  it("leaves nothing wrong on the wire or in the log", () => expectClean(journey));
});

describe.skipIf(process.platform === "win32")("an archive that can only be read", { timeout: TIMEOUT_MS }, () => {
  it("is told of at the start, and served", async () => {
    const journey = await openJourney();
    const { double, guild, owner } = journey;
    const { folder } = journey.bot;
    try {
      await addFiles(owner, "general", [sampleFile("wire")]);
      expect(await journey.bot.stop()).toBe(0);
      for (const file of await readdir(folder)) await chmod(join(folder, file), 0o444);
      await chmod(folder, 0o555);
      const ann = guild.addMember({ name: "Ann" });
      const uid = process.getuid?.() === 0 ? { uid: NOBODY } : {};
      const bot = await startBot({ double, folder, timeoutMs: 60_000, ...uid });
      await expect.poll(() => bot.output(), { timeout: 20_000 }).toMatch(/can only be read.*goes on answering/u);
      const turn = await ann.slash("general", "ask", { question: QUESTION }).settled({ ...SLOW, when: isUnkept });
      expect(turn.message?.text).toMatch(/The archive of this server can only be read.*evacuated/su);
      expect(actions(turn.message)).toEqual([]);
      const [added] = await addFiles(owner, "general", [sampleFile("herald")]);
      expect(added?.message?.text).toMatch(/1 failed[\s\S]*can only be read/u);
      const set = await owner.slash("general", "settings set", { answers: "private" }).settled(SLOW);
      expect(set.message?.text).toContain("can only be read");
      expect(await bot.stop()).toBe(0);
      expect(bot.output()).not.toContain("defect");
      expect(double.violations).toEqual([]);
    } finally {
      await chmod(folder, 0o755);
      await journey.close();
    }
  });
});
