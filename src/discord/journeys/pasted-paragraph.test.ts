import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const VERIFY = "Verify against the archive";
const VERBATIM = "The other five gates closed as planned.";
const ALTERED = "Water stood up to 190 centimetres deep in Quay Street and in the streets behind the fish market.";
const NOWHERE = "The lighthouse keeper plays the accordion every Sunday.";
/** How far it is, is shown before. */
const WHOLE = { timeoutMs: 60_000, when: ({ text }: { readonly text: string }) => /\*\*\w[\w ]+:\*\* /u.test(text) };

describe("a pasted paragraph", { timeout: 120_000 }, () => {
  let ann: Member;
  let ben: Member;
  const journey = useJourney({}, async ({ guild, owner }) => {
    ann = guild.addMember({ name: "Ann" });
    ben = guild.addMember({ name: "Ben" });
    await addFiles(owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  });

  it("is verified sentence by sentence where a member chooses that in the message's menu", async () => {
    const said = ben.says("general", `${VERBATIM} ${ALTERED} ${NOWHERE}`);
    const { message } = await ann.uses(VERIFY, said).settled(WHOLE);
    expect(message?.text).toContain(`**Verbatim:** ${VERBATIM}`);
    expect(message?.text).toContain(`**Altered:** ${ALTERED}`);
    expect(message?.text).toContain(`**Not in the archive:** ${NOWHERE}`);
    expect(message?.text).toContain("> Water stood up to 90 centimetres deep");
    expect(message?.text).toMatch(/Northern Wire · 13 November 2025/u);
  });

  it("is the business of whoever verifies it: nobody else sees the outcome", async () => {
    const said = ben.says("general", VERBATIM);
    const { message } = await ann.uses(VERIFY, said).settled(WHOLE);
    expect(message?.isEphemeral).toBe(true);
    expect(ben.sees("general").some(({ text }) => text.includes("Verbatim:"))).toBe(false);
  });

  it("is verified by /verify as well, for all to see unless the member says otherwise", async () => {
    const open = await ann.slash("general", "verify", { text: `${VERBATIM} ${ALTERED}` }).settled(WHOLE);
    expect(open.message?.text).toContain("**Altered:**");
    expect(open.message?.isEphemeral).toBe(false);
    const closed = await ann.slash("general", "verify", { text: VERBATIM, private: true }).settled(WHOLE);
    expect(closed.message?.isEphemeral).toBe(true);
  });

  it("calls nobody and turns into nothing else, whatever the text holds", async () => {
    const hostile = `# ${VERBATIM} <@${ben.id}> @everyone **bold** [link](https://evil.example/x)`;
    const { message } = await ann.uses(VERIFY, ben.says("general", hostile)).settled(WHOLE);
    expect(message?.pings).toEqual([]);
    expect(message?.text).not.toMatch(/^# |[^\\]<@\d|\]\(https:/mu);
  });

  it("of two thousand characters is shown whole, if need be in a file", async () => {
    const sentences = [...sampleFile("herald").text.matchAll(/<p>([^<]+)<\/p>/gu)].map(([, text = ""]) => text);
    const text = sentences.join(" ").slice(0, 1_990);
    const { message } = await ann.uses(VERIFY, ben.says("general", text)).settled(WHOLE);
    const all = [message?.text, ...(message?.files ?? []).map((file) => file.text)].join("\n");
    expect(all).toContain("Ruth Okafor");
    expect(all.match(/Verbatim:/gu)?.length).toBeGreaterThan(3);
  });

  it("that is no text is refused in words", async () => {
    const { message } = await ann.uses(VERIFY, ben.uploads("general", [{ name: "a.txt", text: VERBATIM }])).settled();
    expect(message?.text).toContain("There is no text in this message");
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
