import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTestClock } from "../src/testing/clock/open-test-clock.ts";
import { addFiles } from "../src/testing/discord/journey/add-files.ts";
import { askFor } from "../src/testing/discord/journey/ask-for.ts";
import { openJourney } from "../src/testing/discord/journey/open-journey.ts";
import { sampleFile } from "../src/testing/discord/journey/sample-file.ts";
import type { Script } from "../src/testing/model/chat-call.ts";
import { discordHtml } from "./discord-html.ts";

/** What the model of the picture says, with the beginnings of the sentences it cites: three honest claims, and one that is not. */
const CLAIMS: readonly (readonly [text: string, ...sentences: string[]])[] = [
  [
    "Northern Wire reported about 1,200 people evacuated; the county council later said that 1,850 people were evacuated from the lower town of Marrowby.",
    "MARROWBY — A gate",
    "The county council said",
  ],
  [
    "The higher figure counts 410 residents of the two care homes on Mill Lane, Ruth Okafor of the council's emergency office said.",
    "The higher figure includes",
  ],
  ["By Friday evening 1,300 residents were home again.", "By Friday evening"],
  ["By Friday evening all 1,850 people were home again.", "By Friday evening"],
];

const script: Script = ({ messages }) => {
  const given = [...(messages.at(-1)?.content ?? "").matchAll(/^\[(s\d+)\] (.*)$/gmu)];
  const claims = CLAIMS.map(([text, ...cited]) => ({
    text,
    sentences: given.flatMap(([, id, words = ""]) => (cited.some((start) => words.startsWith(start)) ? [id] : [])),
  }));
  return { kind: "stream", pieces: [JSON.stringify({ claims })] };
};

const VERIFIED =
  "No deaths were reported. The ferry to Little Tessel was cancelled and will not run before Sunday. The mayor resigned.";

/** The morning after the storm that the sample articles tell of. */
const MORNING = new Date("2025-11-15T07:00:00Z");

/**
 * Writes a page with what the real bot shows over the sample articles: for a question; for a text to "verify"; or of the morning's
 * "briefing".
 */
const [what = "ask"] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "footnote-picture-"));
const clock = await openTestClock(folder, MORNING);
const env = { MODEL: "some-model", TIME_ZONE: "UTC", ...(what === "briefing" && clock.env) };
const journey = await openJourney({ script, env, guild: { channels: ["general"] } });
const ann = journey.guild.addMember({ name: "Ann" });
const samples = (["wire", "post", "herald", "review", "advice", "opinion"] as const).map(sampleFile);
await addFiles(journey.owner, "general", samples);

const SHOWN = {
  ask: {
    command: "/ask",
    show: async () => (await askFor(ann, "general", "How many people were evacuated from Marrowby?")).message,
  },
  verify: {
    command: "/verify",
    async show() {
      const turn = ann.slash("general", "verify", { text: VERIFIED });
      await turn.settled({ when: ({ text }) => text.includes("sentences:"), timeoutMs: 60_000 });
      return turn.message;
    },
  },
  briefing: {
    command: "/daily preview",
    async show() {
      await journey.owner
        .slash("general", "daily set", { time: "06:30", days: "wed, sat", "time-zone": "UTC" })
        .settled();
      const turn = ann.slash("general", "daily preview", {});
      await turn.settled({ when: ({ text }) => text.includes("Kept as"), timeoutMs: 60_000 });
      return turn.message;
    },
  },
} as const;

const { command, show } = SHOWN[what === "verify" || what === "briefing" ? what : "ask"];
const message = await show();
process.stdout.write(discordHtml([{ components: message?.components ?? [], command, member: "Ann" }]));
await journey.close();
await rm(folder, { recursive: true });
