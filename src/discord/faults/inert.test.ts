import { expect, it, onTestFinished } from "vitest";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { openJourney } from "../../testing/discord/journey/open-journey.ts";
import type { ShownMessage } from "../../testing/discord/members/shown-message.ts";
import { COMPONENT } from "../../testing/discord/state/component.ts";
import { walkComponents } from "../../testing/discord/state/walk-components.ts";
import { readBack } from "../../testing/discord-markdown/read-back.ts";
import { shownText } from "../../testing/discord-markdown/shown-text.ts";

const TIMEOUT_MS = 120_000;
const MARKS = "**@everyone** __<@1>__ ~~<@&2>~~ <#3> ||@here|| <t:0:R> <:boat:4> `[x](https://evil.example)` # 1";
const TITLE = `# Ferries ${MARKS}`;
const SENTENCE = `The harbour office of Marrowby counted 40 ferries on Monday, ${MARKS}, as its log says.`;
const QUESTION = `How many ferries did the harbour office of Marrowby count, ${MARKS}?`;

/** What Discord shows of a message's texts. */
function textsOf({ components }: ShownMessage): string {
  const texts: string[] = [];
  for (const { component } of walkComponents(components)) {
    if (component.type === COMPONENT.textDisplay) texts.push(shownText(readBack(String(component.content))));
  }
  return texts.join("\n");
}

it("shows titles, sources, questions and names as they are, and notifies nobody", { timeout: TIMEOUT_MS }, async () => {
  const journey = await openJourney({ guild: { name: `Desk ${MARKS}`.slice(0, 100) } });
  onTestFinished(() => journey.close());
  const { owner } = journey;
  const ann = journey.guild.addMember({ name: "**@everyone** Ann" });
  const { modal } = await owner.slash("general", "article add").acknowledged();
  await owner.submit(modal, { "Or the text itself": SENTENCE, Title: TITLE }).settled();

  const { message } = await askFor(ann, "general", QUESTION);
  expect(textsOf(message)).toContain(QUESTION);
  expect(textsOf(message)).toContain(TITLE);
  expect(textsOf(message)).toContain(SENTENCE);

  const said = ann.says("general", `@bot ${QUESTION}`);
  const reply = await ann.waitsFor("general", ({ replyTo, text }) => replyTo === said.id && text.includes("Kept as"));
  expect(textsOf(reply)).toContain(QUESTION);
  for (const label of ["Sources", "In context", "Why this?"]) {
    const turn = await ann.click(message, label).settled();
    if (label !== "Why this?") expect(turn.message && textsOf(turn.message)).toContain(TITLE);
  }
  const list = await ann.slash("general", "article list").settled();
  expect(list.message && textsOf(list.message)).toContain(TITLE);
  // Members' own messages notify whom they name; the bot's never do.
  expect(ann.sees("general").filter(({ isFromBot, pings }) => isFromBot && pings.length > 0)).toEqual([]);
  await expectClean(journey);
});
