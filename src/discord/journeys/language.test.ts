import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { type Asked, askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const QUESTION = "How many people were evacuated from Marrowby?";
/** Of the Northern Wire's report, as it stands there. */
const WORDS = "about 1,200 people";

describe("a channel that is spoken to in German", { timeout: 120_000 }, () => {
  let ann: Member;
  let asked: Asked;
  const journey = useJourney({ guild: { channels: ["general", "redaktion"] } }, async ({ guild, owner }) => {
    ann = guild.addMember({ name: "Ann" });
    await addFiles(owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  });
  const press = async (label: string) => (await ann.click(asked.message, label).settled()).message?.text ?? "";

  it("is so from the moment an editor says it", async () => {
    const { message } = await journey()
      .owner.slash("redaktion", "settings set", { for: "channel", language: "de" })
      .settled();
    expect(message?.text).toContain("Die Einstellungen dieses Kanals sind geändert");
    expect(message?.text).toContain("**Sprache:** Deutsch");
  });

  it("reads answers whose quotes stay as their sources have them", async () => {
    asked = await askFor(ann, "redaktion", QUESTION);
    expect(asked.message.text).toContain(WORDS);
    expect(asked.message.text).toContain("Northern Wire · 13. November 2025 · Bericht");
    expect(asked.message.text).toContain(`Aufbewahrt als ${asked.id}`);
    expect(asked.message.text).toMatch(
      /\*\*Hinweis:\*\* Die Zitate \\?\[\d\\?\] und \\?\[\d\\?\] widersprechen sich\./u,
    );
  });

  it("has buttons in German, which answer in German, also after a restart", async () => {
    expect(await press("Im Zusammenhang")).toMatch(/Zitat 1 von \d, fett in den Worten seiner Quelle/u);
    await journey().bot.stop();
    await journey().restart();
    expect(await press("Warum das?")).toContain("Durchsucht: 2 Artikel");
    expect(await press("Quellen")).toContain("### 2 Quellen");
    const { modal } = await ann.click(asked.message, "👎").acknowledged();
    expect(modal?.title).toBe("Was stimmt an dieser Antwort nicht?");
    const { message } = await ann.submit(modal, { "Was stimmt nicht?": "Zu alt." }).settled();
    expect(message?.text).toContain("wo die Redaktion es liest");
  });

  it("leaves other channels in English", async () => {
    const { message } = await askFor(ann, "general", QUESTION);
    expect(message.text).toContain("Northern Wire · 13 November 2025 · report");
    expect((await ann.slash("general", "settings show").settled()).message?.text).toContain("**Language:** English");
  });

  it("is as the others are again once that is taken back", async () => {
    const turn = journey().owner.slash("redaktion", "settings clear", { for: "channel", setting: "language" });
    expect((await turn.settled()).message?.text).toContain("This channel's settings are changed");
    expect(await press("Quellen")).toContain("### 2 sources");
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
