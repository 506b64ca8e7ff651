import { describe, expect, it, onTestFinished } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type JourneyOptions, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { scripts } from "../../testing/model/scripts.ts";

const TIMEOUT_MS = 120_000;
const QUESTION = "How many people were evacuated from Marrowby?";
const EXTRACTS = /\*\*Note:\*\* Extracts only/u;

async function openDesk(options: JourneyOptions) {
  const journey = await openJourney(options);
  onTestFinished(() => journey.close());
  await addFiles(journey.owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  return { journey, ann: journey.guild.addMember({ name: "Ann" }) };
}

describe("an answer on Discord", { timeout: TIMEOUT_MS }, () => {
  it("is made of extracts, and says so, while the model is down", async () => {
    const { journey, ann } = await openDesk({ script: scripts.failing({ status: 500, message: "no" }) });
    const { message } = await askFor(ann, "general", QUESTION);
    expect(message.text).toMatch(EXTRACTS);
    expect(message.text).toContain("1,200 people were evacuated");
    journey.script = citeGiven();
    expect((await askFor(ann, "general", QUESTION)).message.text).not.toMatch(EXTRACTS);
    await expectClean(journey);
  });

  it("is made of extracts, and says so, past the day's budget", async () => {
    const { journey, ann } = await openDesk({ script: citeGiven(), env: { MODEL_TOKENS_PER_DAY_GUILD: "1" } });
    const first = await askFor(ann, "general", QUESTION);
    const second = await askFor(ann, "general", QUESTION);
    expect(second.message.text).toMatch(EXTRACTS);
    expect(second.message.text).toMatch(/budget|tokens/u);
    expect(second.message.text).toContain("1,200 people were evacuated");
    expect(first.id).not.toBe(second.id);
    expect(journey.modelCalls()).toBeLessThanOrEqual(2);
    await expectClean(journey);
  });
});
