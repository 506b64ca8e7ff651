import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { type Asked, askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const WIRE = "Tessel barrier jams in storm, 1,200 leave homes";
const HERALD = "County puts Marrowby evacuation at 1,850";

describe("an editor corrects a source", { timeout: 120_000 }, () => {
  let ann: Member;
  let eve: Member;
  let old: Asked;
  let wireId: string;
  let heraldId: string;
  const journey = useJourney(
    { guild: { roles: [{ name: "Editor", permissions: ["ManageGuild"] }] } },
    async (begun) => {
      ann = begun.guild.addMember({ name: "Ann" });
      eve = begun.guild.addMember({ name: "Eve", roles: ["Editor"] });
      await addFiles(eve, "general", [sampleFile("wire"), sampleFile("herald")]);
      old = await askFor(ann, "general", "How many people were evacuated from Marrowby?");
      wireId = await idOf("tessel barr", WIRE);
      heraldId = await idOf("county p", HERALD);
    },
  );

  /** As a person finds it: by the beginning of its title. */
  async function idOf(typed: string, title: string): Promise<string> {
    const choices = await eve.types("general", "article edit", "id", typed);
    expect(choices.map(({ name }) => name)).toEqual([title]);
    return String(choices[0]?.value);
  }

  const press = async (label: string) => (await ann.click(old.message, label).settled()).message?.text ?? "";

  it("by its date, and is told which answers rest on it", async () => {
    const turn = await eve.slash("general", "article edit", { id: wireId, published: "2025-11-14" }).settled();
    expect(turn.message?.text).toContain("Changed: published");
    expect(turn.message?.text).toContain("14 November 2025");
    expect(turn.message?.text).toContain(`1 answer rests on this (${old.id})`);
  });

  it("and is told what is wrong with a date that is none", async () => {
    const turn = await eve.slash("general", "article edit", { id: WIRE, published: "2025-13-40" }).settled();
    expect(turn.message?.text).toContain("it must be a date as 2025-11-18");
  });

  it("after which an old answer's buttons tell of the correction", async () => {
    expect(await press("Sources")).toContain(`Corrected since: “${WIRE}” now has the date “14 November 2025”.`);
    const { message } = await ann.slash("general", "answer show", { id: old.id }).settled();
    expect(message?.text).toContain(`Corrected since: “${WIRE}”`);
  });

  it("after which a new answer goes by the corrected date", async () => {
    const { message } = await askFor(ann, "general", "How many people were evacuated from Marrowby?");
    expect(message.text).toContain("Northern Wire · 14 November 2025");
    expect(message.text).not.toContain("Corrected since");
  });

  it("by a new text of the same page, and is told which answers rest on the old one", async () => {
    const { name, text } = sampleFile("wire");
    const revised = {
      name,
      text: text.replace("about 1,200 people were evacuated", "about 1,300 people were evacuated"),
    };
    const [turn] = await addFiles(eve, "general", [revised]);
    expect(turn?.message?.text).toMatch(/1 revised/u);
    expect(turn?.message?.text).toContain(old.id);
  });

  it("after which the old answer keeps its words, with a remark, and shows them in the old text's context", async () => {
    expect(await press("Sources")).toContain(`Revised since: “${WIRE}”`);
    const { message } = await ann.slash("general", "answer show", { id: old.id }).settled();
    expect(message?.text).toContain("about 1,200 people were evacuated");
    const first = (await ann.click(old.message, "In context").settled()).message;
    const second = (await ann.click(first, "Quote ▶").settled()).message;
    expect(second?.text).toContain("about 1,200 people");
    expect(second?.text).not.toContain("about 1,300 people");
  });

  it("by removing it, which has to be confirmed, and is told what rested on it", async () => {
    const asked = await eve.slash("general", "article remove", { id: wireId }).settled();
    expect(asked.message?.text).toContain("yes: True");
    const done = await eve.slash("general", "article remove", { id: wireId, yes: true }).settled();
    expect(done.message?.text).toContain("1 article removed");
    expect(done.message?.text).toContain(old.id);
  });

  it("after which its quotes are withdrawn from the old answer's buttons, with a sentence, and the others stand", async () => {
    const sources = await press("Sources");
    expect(sources).toMatch(new RegExp(`Withdrawn: .*came from “${WIRE}”, which was removed`, "u"));
    expect(sources).toContain(HERALD);
    const shown = await ann.slash("general", "answer show", { id: old.id }).settled();
    expect(shown.message?.text).not.toContain("about 1,200 people");
    expect(shown.message?.text).toContain("Withdrawn:");
    const why = await press("Why this?");
    expect(why).not.toContain("about 1,200 people");
    const context = await press("In context");
    expect(context).not.toContain("about 1,200 people");
  });

  it("and of an answer that rested on it alone nothing is left but that sentence", async () => {
    await eve.slash("general", "article remove", { id: heraldId, yes: true }).settled();
    expect(await press("Sources")).toMatch(/quotes no article[\s\S]*Withdrawn:/u);
    expect(await press("In context")).toContain("its source was removed");
    const shown = await ann.slash("general", "answer show", { id: old.id }).settled();
    expect(shown.message?.text).not.toContain("1,850 people were");
  });

  it("without any of it being offered further", async () => {
    expect(await eve.types("general", "article edit", "id", "tessel")).toEqual([]);
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
