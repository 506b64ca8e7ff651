import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member, OptionValues } from "../../testing/discord/members/member.ts";

const ONLY_EDITORS = 'the permission "Manage Server"';
/** Discord itself hides what is for editors alone; a server can change that, so that the bot checks again. */
const FORCED = { despitePermissions: true };
const NEW_TEXT = "The harbour office has 14 staff. They keep its radio manned day and night.";

describe("a member without rights", { timeout: 120_000 }, () => {
  let ann: Member;
  let articleId: string;
  const journey = useJourney(
    { guild: { roles: [{ name: "Editor" }, { name: "Reader" }] } },
    async ({ guild, owner }) => {
      ann = guild.addMember({ name: "Ann", roles: ["Reader"] });
      await addFiles(owner, "general", [sampleFile("wire")]);
      const [choice] = await owner
        .types("general", "article show", "article", "tessel")
        .catch(() => owner.types("general", "article show", "id", "tessel"));
      articleId = String(choice?.value);
    },
  );

  const tries = async (command: string, options: OptionValues = {}) =>
    (await ann.slash("general", command, options, FORCED).settled()).message?.text ?? "";

  const countArticles = async () => {
    const { message } = await journey().owner.slash("general", "article list").settled();
    return message?.text.match(/Northern Wire|Harbour|staff/gu)?.length ?? 0;
  };

  it("cannot add articles: by command, by the form or from a message", async () => {
    expect(await tries("article add", { text: NEW_TEXT })).toContain(ONLY_EDITORS);
    const { modal } = await ann.slash("general", "article add").acknowledged();
    const turn = await ann.submit(modal, { "Or the text itself": NEW_TEXT }).settled();
    expect(turn.message?.text).toContain(ONLY_EDITORS);
    const said = ann.says("general", NEW_TEXT);
    expect(() => ann.uses("Save as source", said)).toThrow("not offered");
    expect(await countArticles()).toBe(1);
  });

  it("cannot change or remove articles", async () => {
    expect(await tries("article edit", { id: articleId, title: "Another title" })).toContain(ONLY_EDITORS);
    expect(await tries("article remove", { id: articleId, yes: true })).toContain(ONLY_EDITORS);
    expect(await countArticles()).toBe(1);
  });

  it("cannot change settings, least of all who may, but sees them", async () => {
    const reader = journey().guild.role("Reader");
    expect(await tries("settings set", { "editor-role": reader })).toContain(ONLY_EDITORS);
    expect(await tries("settings clear")).toContain(ONLY_EDITORS);
    expect(await tries("settings show")).not.toContain(ONLY_EDITORS);
    expect(await tries("article edit", { id: articleId, title: "Another title" })).toContain(ONLY_EDITORS);
  });

  it("does not read the feedback of others", async () => {
    expect(() => ann.slash("general", "feedback")).toThrow("not offered");
    expect(await tries("feedback")).toContain(ONLY_EDITORS);
  });

  it("is told so alone, in words without an error", async () => {
    const turn = await ann.slash("general", "article add", { text: NEW_TEXT }, FORCED).settled();
    expect(turn.message?.isEphemeral).toBe(true);
    expect(turn.message?.text).not.toMatch(/went wrong|defect/u);
  });

  it("may ask, search and read", async () => {
    const { message } = await askFor(ann, "general", "Why did Gate Three not close?");
    expect(message.text).toContain("Northern Wire");
    expect(await tries("article list")).toContain("Tessel barrier jams");
    expect(await tries("search", { terms: "driftwood" })).toContain("driftwood");
  });

  it("may all of that once an editors' role is named and given, from one moment to the next, and no more once it is taken", async () => {
    const { guild, owner } = journey();
    const set = await owner.slash("general", "settings set", { "editor-role": guild.role("Editor") }).settled();
    expect(set.message?.text).toContain(guild.role("Editor").id);
    expect(set.message?.pings).toEqual([]);
    expect(await tries("article add", { text: NEW_TEXT })).toContain("an editors' role");
    guild.setRoles(ann, ["Editor"]);
    expect(await tries("article add", { text: NEW_TEXT })).toContain("1 added");
    expect(await tries("article edit", { id: articleId, publisher: "Northern Wire Service" })).toContain(
      "Changed: publisher",
    );
    expect(await tries("settings set", { "time-zone": "Europe/Berlin" })).toContain("Europe/Berlin");
    expect(await tries("feedback")).toContain("no feedback yet");
    guild.setRoles(ann, ["Reader"]);
    expect(await tries("article remove", { id: articleId, yes: true })).toContain("an editors' role");
  });

  it("has no more rights in another guild for a role of the same name", async () => {
    const other = journey().double.addGuild({ name: "Coast Desk", channels: ["lobby"], roles: [{ name: "Editor" }] });
    const cleo = other.addMember({ name: "Cleo", roles: ["Editor"] });
    const turn = await cleo.slash("lobby", "article add", { text: NEW_TEXT }, FORCED).settled();
    expect(turn.message?.text).toContain(ONLY_EDITORS);
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
