import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACE_LANGUAGES } from "../../domain/settings.ts";
import { constructs } from "../../testing/discord-markdown/constructs.ts";
import { readBack } from "../../testing/discord-markdown/read-back.ts";
import { seenText } from "../../testing/discord-markdown/seen-text.ts";
import { shownText } from "../../testing/discord-markdown/shown-text.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { en } from "../words/en.ts";
import { wordsIn } from "../words/words-in.ts";
import { answerPages } from "./answer-pages.ts";
import { lintMessage } from "./lint-message.ts";
import type { Button, Message } from "./message.ts";
import { readControl } from "./read-control.ts";
import { hostileAnswer } from "./testing/hostile-answer.ts";
import { textsOf } from "./testing/texts-of.ts";

const report = makeArticle({ id: "7da5zx1w", title: "Bridge closed", url: "https://news.example/bridge" });
const text = "The bridge was closed after the crash.";
const shownAs = { id: "k3v9q2xa", isPrivate: false };

describe("an answer's pages", () => {
  it("are what Discord takes, and hold every quote whole, to the letter and in order", () => {
    fc.assert(
      fc.property(hostileAnswer(), fc.boolean(), fc.constantFrom(...FACE_LANGUAGES), (answer, isPrivate, language) => {
        const shown = { answer, id: "k3v9q2xa", isPrivate, remarks: ["A source was revised."] };
        const pages = answerPages(shown, wordsIn(language));
        expect(pages.flatMap(lintMessage)).toEqual([]);
        expect(pages.flatMap(quotesOn)).toEqual(answer.quotes.map(({ exact }) => seenText(exact)));
      }),
      { numRuns: 150 },
    );
  });

  it("hold no construct but our own, whatever stands in claims, titles and notes", () => {
    fc.assert(
      fc.property(hostileAnswer({ isLong: true }), (answer) => {
        const pages = answerPages({ answer, ...shownAs }, en);
        expect(pages.flatMap(lintMessage)).toEqual([]);
        const texts = pages.flatMap(textsOf).map(readBack);
        const own = ["blockQuote", "indentedHeading", "heading", "indentedSubtext", "subtext", "list", "strong"];
        expect(own).toEqual(expect.arrayContaining([...new Set(texts.flatMap(constructs))]));
      }),
      { numRuns: 50 },
    );
  });

  it("begin with the bottom line and its numbers, then the claims, then the quotes with the way to their sentence", () => {
    const answer = makeAnswer([{ article: report, text }], {
      mode: "model",
      model: "m",
      claims: [
        { text: "It is closed.", citations: [1], role: "bottom line" },
        { text: "A crash closed it.", citations: [1], section: "Causes", date: "2025-05-30" },
      ],
      notes: [{ kind: "single-source", text: "Only one source says so." }],
    });
    const [page, ...more] = answerPages({ answer, ...shownAs }, en);
    expect(more).toEqual([]);
    expect(textsOf(page as Message)).toEqual([
      "-# What happened?\n### It is closed. [1]\n**Causes**\n- **30 May 2025**: A crash closed it. [1]\n**Note:** Only one source says so.",
      "**[1] Bridge closed**\n-# The Example · 30 May 2025 · report",
      "> The bridge was closed after the crash.",
      "-# Claims by m, each checked against its quotes. Kept as k3v9q2xa: /answer show id:k3v9q2xa",
    ]);
    expect(buttonsOn(page as Message).flatMap((button) => ("url" in button ? [button] : []))).toMatchObject([
      {
        label: "Open the source",
        url: "https://news.example/bridge#:~:text=The%20bridge%20was%20closed%20after%20the%20crash.",
      },
    ]);
  });

  it("say that the archive does not say, what was searched, and call the nearest passages no answer", () => {
    const answer = makeAnswer([{ article: report, text }], { kind: "abstention" });
    const [first, heading] = textsOf(answerPages({ answer, ...shownAs }, en)[0] as Message);
    expect(first).toContain("### The archive does not say.\nSearched 3 articles (12 passages) for: bridge.");
    expect(heading).toContain("Nearest passages, which do not answer the question:");
  });

  it("do not say that of claims that were refused: the archive may well say something", () => {
    const rejected = [{ text: "It fell.", reason: "The quotes do not say so." }];
    const answer = makeAnswer([{ article: report, text }], { kind: "abstention", rejected });
    const [first] = textsOf(answerPages({ answer, ...shownAs }, en)[0] as Message);
    expect(first).toContain("### There is no answer that passed the checks.");
    expect(first).not.toContain("does not say");
  });

  it("can be turned, each button naming another page, and published only while private", () => {
    const long = makeAnswer(Array.from({ length: 6 }, () => ({ article: report, text: `${text} `.repeat(40).trim() })));
    const pages = answerPages({ answer: long, id: "k3v9q2xa", isPrivate: true }, en);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      const controls = controlsOn(page);
      const turns = controls.flatMap((control) => (control?.action === "page" ? [control.page] : []));
      expect(turns).toEqual([index - 1, index + 1].filter((at) => at >= 0 && at < pages.length));
      expect(controls.map((control) => control?.action)).toContain("publish");
      const shownBefore = pages.slice(0, index).flatMap(quotesOn).length;
      expect(controls).toContainEqual({ action: "context", answerId: "k3v9q2xa", index: shownBefore });
    });
    const open = answerPages({ answer: long, ...shownAs }, en).flatMap(controlsOn);
    expect(open.map((control) => control?.action)).not.toContain("publish");
  });

  it("carry a quote longer than a page in an attached file, whole, and say so in its place", () => {
    const longer = `${"A very long sentence about the bridge. ".repeat(200)}The end.`;
    const answer = makeAnswer([
      { article: report, text },
      { article: report, text: longer },
    ]);
    const pages = answerPages({ answer, ...shownAs }, en);
    expect(pages.flatMap(lintMessage)).toEqual([]);
    expect(pages.flatMap(quotesOn)).toEqual([text]);
    const [file, ...others] = pages.flatMap(({ files }) => files);
    expect(others).toEqual([]);
    expect(file?.text).toContain(`> ${longer}\n`);
    expect(pages.flatMap(textsOf).join("\n")).toContain("it stands whole in the attached file");
  });

  it("end after ten, the whole in a file on the first and the last", () => {
    const answer = makeAnswer(
      Array.from({ length: 40 }, () => ({ article: report, text: `${text} `.repeat(60).trim() })),
    );
    const pages = answerPages({ answer, ...shownAs }, en);
    expect(pages.flatMap(lintMessage)).toEqual([]);
    expect(pages.map(({ files }) => files.length)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it("have no buttons that would find nothing, where the answer could not be kept", () => {
    const pages = answerPages({ answer: makeAnswer([{ article: report, text }]), isPrivate: false }, en);
    expect(pages.flatMap(controlsOn)).toEqual([]);
  });
});

function quotesOn(message: Message): readonly string[] {
  return textsOf(message)
    .flatMap(readBack)
    .filter(({ type }) => type === "blockQuote")
    .map((quote) => shownText([quote]).trim());
}

function buttonsOn({ components: [container, ...rows] }: Message): readonly Button[] {
  const inside = container?.type === 17 ? container.components : [];
  return [
    ...inside.flatMap((child) => (child.type === 9 ? [child.accessory] : [])),
    ...rows.flatMap((row) => (row.type === 1 ? row.components.filter((it) => it.type === 2) : [])),
  ];
}

function controlsOn(message: Message) {
  return buttonsOn(message).flatMap((button) => ("custom_id" in button ? [readControl(button.custom_id)] : []));
}
