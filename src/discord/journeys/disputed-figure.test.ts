import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const QUESTION = "How many people were evacuated from Marrowby?";
const WIRE =
  "“about 1,200 people” [WIRE] in “Tessel barrier jams in storm, 1,200 leave homes” (Northern Wire, 13 November 2025)";
const HERALD =
  "“1,850 people” [HERALD] in “County puts Marrowby evacuation at 1,850” (Marrow Coast Herald, 15 November 2025)";

describe("a disputed figure", { timeout: 120_000 }, () => {
  let ann: Member;
  const journey = useJourney({ script: citeGiven({ most: 1 }) }, async ({ guild, owner }) => {
    ann = guild.addMember({ name: "Ann" });
    await addFiles(owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  });

  /** Each side with the number of the quote that it stands in. */
  function sidesIn(text: string): readonly string[] {
    const numberOf = (title: string) => new RegExp(`\\*\\*\\[(\\d)\\] ${title}`, "u").exec(text)?.[1];
    return [
      WIRE.replace("WIRE", numberOf("Tessel barrier jams") ?? "no quote"),
      HERALD.replace("HERALD", numberOf("County puts") ?? "no quote"),
    ];
  }

  it("is shown from both sides, each with its source, its date and its quote, though the model tells one", async () => {
    const { message } = await askFor(ann, "general", QUESTION);
    const note = /\*\*Note:\*\* The sources differ .*/u.exec(message.text)?.[0];
    for (const side of sidesIn(message.text)) expect(note).toContain(side);
  });

  it("is shown so without a model too", async () => {
    const { message } = await askFor(ann, "general", QUESTION, { "no-model": true });
    const note = /\*\*Note:\*\* The sources differ .*/u.exec(message.text)?.[0];
    for (const side of sidesIn(message.text)) expect(note).toContain(side);
  });

  it("leads to each side's place in its source", async () => {
    const { message } = await askFor(ann, "general", QUESTION);
    const hosts = message.buttons.flatMap(({ url }) => (url === null ? [] : new URL(url).host));
    expect(new Set(hosts)).toEqual(new Set(["northernwire.example", "coastherald.example"]));
    const { message: sources } = await ann.click(message, "Sources").settled();
    expect(sources?.text).toMatch(/2 sources[\s\S]*15 November 2025[\s\S]*13 November 2025/u);
  });

  it("is no dispute where the question is about something that only one tells", async () => {
    const { message } = await askFor(ann, "general", "How strong were the gusts at Cape Orrin?");
    expect(message.text).toContain("121 kilometres an hour");
    expect(message.text).not.toContain("The sources differ");
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
