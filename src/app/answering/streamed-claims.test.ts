import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Claim } from "../../domain/answer.ts";
import { citeSentences } from "../../testing/lies/cite-sentences.ts";
import { expectSound } from "../../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../../testing/lies/open-desk.ts";
import type { ChatRequest, Script } from "../../testing/model/chat-call.ts";
import { scripts } from "../../testing/model/scripts.ts";
import { summarize } from "../summarize.ts";

const ARTICLE = "Developer must hand in passport in bribery case";
const TRUE = [
  ["Prosecutors accused Viktor Hallam of paying $2.4 million in bribes to two inspectors.", "Prosecutors accused"],
  ["Viktor Hallam has denied the charges.", "Hallam has denied"],
  ["The court set no date for the trial.", "The court did not set"],
] as const;
const FALSE = ["Hallam has admitted the charges.", "Hallam has denied"] as const;

/** Two true claims with a false one between them, then a third true one. */
const claimsOf = (request: ChatRequest) => ({
  claims: [TRUE[0], FALSE, TRUE[1], TRUE[2]].map(([text, opening]) => citeSentences(request, text, [opening])),
});
const whole: Script = (request, call) => scripts.echo(claimsOf(request))(request, call);
/** The answer above takes about so many bytes of the wire. */
const BYTES = 20_000;
const STEP = 1_999;
const CUTS = Array.from({ length: Math.ceil(BYTES / STEP) }, (_, index) => 5 + index * STEP);

const textsOf = (claims: readonly Claim[]) => claims.map(({ text }) => text);
const notesOf = ({ notes }: Answer, kind: string) => notes.filter((note) => note.kind === kind);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ MODEL_TIMEOUT_MS: "4000" });
});
afterAll(() => desk.close());

const run = async (script: Script, isShown: boolean) => {
  desk.play(script);
  const shown: Claim[] = [];
  const showClaim = isShown ? (claim: Claim) => void shown.push(claim) : null;
  const result = await summarize({ ...desk.context, showClaim }, { article: ARTICLE });
  await expectSound(desk.context, result);
  return { shown, answer: result.answer };
};

describe("claims that are shown as they come", () => {
  it("are the claims of the answer, in order, to the letter", async () => {
    const { shown, answer } = await run(whole, true);
    expect(shown).toEqual(answer.claims);
    expect(textsOf(shown)).toEqual(TRUE.map(([text]) => text));
    expect(textsOf((await run(whole, false)).answer.claims)).toEqual(textsOf(shown));
  });

  it("are shown before the model has ended", async () => {
    const seen: number[] = [];
    let sent = 0;
    desk.play((request) => ({
      kind: "stream",
      pieceDelayMs: 20,
      pieces: (function* () {
        for (const piece of JSON.stringify(claimsOf(request)).match(/.{1,40}/gsu) ?? []) {
          sent += 1;
          yield piece;
        }
      })(),
    }));
    await summarize({ ...desk.context, showClaim: () => void seen.push(sent) }, { article: ARTICLE });
    expect(seen[0]).toBeLessThan(sent);
  });

  it("come once, however often the model repeats them", async () => {
    const { answer } = await run((request, call) => {
      const { claims } = claimsOf(request);
      return scripts.honest([...claims, ...claims])(request, call);
    }, true);
    expect(textsOf(answer.claims)).toEqual(TRUE.map(([text]) => text));
  });
});

describe.each(["truncatedAt", "dropped"] as const)("an answer that breaks off (%s)", (how) => {
  it.each(CUTS)("after %i bytes, nothing false is shown, and a fragment is no answer", async (bytes) => {
    const { answer } = await run((request, call) => scripts[how](bytes, claimsOf(request))(request, call), false);
    if (answer.mode === "model") {
      expect(textsOf(answer.claims)).toEqual(TRUE.map(([text]) => text));
      return;
    }
    expect(answer.claims).toEqual([]);
    expect(notesOf(answer, "degraded")).toEqual([
      {
        kind: "degraded",
        text: expect.stringMatching(/broke off before its end|cannot be reached|is not a model's server/),
      },
    ]);
  });

  it.each(CUTS)("after %i bytes, what was shown stays, with a note", async (bytes) => {
    const { answer, shown } = await run((request, call) => scripts[how](bytes, claimsOf(request))(request, call), true);
    expect(answer.claims).toEqual(shown);
    expect(TRUE.map(([text]) => text).slice(0, shown.length)).toEqual(textsOf(shown));
    if (shown.length === 0) {
      expect(notesOf(answer, "degraded")).toHaveLength(1);
      expect(answer.mode).toBe("extractive");
    } else if (notesOf(answer, "partial").length === 0) expect(shown).toHaveLength(TRUE.length);
    else expect(notesOf(answer, "partial")).toEqual([{ kind: "partial", text: expect.stringMatching(/broke off/) }]);
  });
});

describe("an answer that fails after something was shown", () => {
  it.each([
    ["the limit of length", { finish: "length" }, /grew longer/],
    ["a content filter", { finish: "content_filter" }, /content filter/],
    ["a refusal", { refusal: ["No."] }, /refused/],
    ["an error in the stream", { error: { kind: "error", status: 500, message: "overloaded" } }, /fault of its own/],
  ] as const)("by %s: what was shown stays, with a note that says so", async (_, end, says) => {
    const script: Script = (request) => ({
      kind: "stream",
      pieces: [JSON.stringify(claimsOf(request)).slice(0, -20)],
      ...end,
    });
    const { answer, shown } = await run(script, true);
    expect(shown.length).toBeGreaterThan(0);
    expect(answer.claims).toEqual(shown);
    expect(notesOf(answer, "partial")).toEqual([{ kind: "partial", text: expect.stringMatching(says) }]);
    expect((await run(script, false)).answer).toMatchObject({ mode: "extractive", claims: [] });
  });

  it("in its repair: the claims of the whole answer stay, with a note that says so", async () => {
    const script: Script = (request, call) => (call === 1 ? whole : scripts.refusing())(request, call);
    for (const isShown of [true, false]) {
      const { answer } = await run(script, isShown);
      expect(textsOf(answer.claims)).toEqual(TRUE.map(([text]) => text));
      expect(answer.rejected.map(({ text }) => text)).toEqual([FALSE[0]]);
      expect(notesOf(answer, "partial")).toEqual([{ kind: "partial", text: expect.stringMatching(/refused/) }]);
    }
  });
});

describe("a repair", () => {
  const repairing =
    (claims: (request: ChatRequest) => readonly unknown[]): Script =>
    (request, call) =>
      call === 1
        ? scripts.honest(
            [FALSE, ["The court set a date for the trial.", "The court did not set"]].map(([text = "", opening = ""]) =>
              citeSentences(request, text, [opening]),
            ),
          )(request, call)
        : scripts.honest(claims(request))(request, call);

  it("that mends only the second claim leaves the first one refused", async () => {
    const { answer } = await run(
      repairing((request) => [citeSentences(request, TRUE[2][0], [TRUE[2][1]])]),
      false,
    );
    expect(textsOf(answer.claims)).toEqual([TRUE[2][0]]);
    expect(answer.rejected.map(({ text }) => text)).toEqual([FALSE[0]]);
  });

  it("that turns the claims around mends both", async () => {
    const both = [TRUE[2], TRUE[1]] as const;
    const { answer } = await run(
      repairing((request) => both.map(([text, opening]) => citeSentences(request, text, [opening]))),
      false,
    );
    expect(textsOf(answer.claims)).toEqual(both.map(([text]) => text));
    expect(answer.rejected).toEqual([]);
  });

  it("that leaves all out leaves all refused: extracts are shown instead, with why", async () => {
    const { answer } = await run(
      repairing(() => []),
      false,
    );
    expect(answer).toMatchObject({ kind: "answer", mode: "extractive", claims: [] });
    expect(answer.quotes).not.toEqual([]);
    expect(notesOf(answer, "degraded")).toEqual([
      { kind: "degraded", text: expect.stringContaining("none of the model's claims passed the checks") },
    ]);
    expect(answer.rejected).toHaveLength(2);
  });

  it("is told the reasons, and given the same sentences", async () => {
    let words = "";
    await run(
      repairing((request) => {
        words = request.messages.map(({ content }) => content).join("\n");
        return [];
      }),
      false,
    );
    expect(words).toContain(FALSE[0]);
    expect(words).toContain("Hallam has denied the charges.");
  });
});
