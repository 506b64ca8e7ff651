import { afterEach, describe, expect, it } from "vitest";
import { defineCommand } from "../app/command.ts";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { openTestFace, type TestFace } from "../testing/console/open-test-face.ts";
import { makeAnswer } from "../testing/make-answer.ts";
import { runPrompt } from "./run-prompt.ts";

let opened: TestFace;
afterEach(() => opened.close());

/** Says how it was asked, the longer ago the faster: only true waiting keeps the answers in order. */
const asked: string[] = [];
const ask = defineCommand({
  name: "ask",
  description: "Ask",
  access: "reader",
  options: {
    question: {
      type: "string",
      description: "The question",
      required: true,
      place: "rest",
      minLength: 1,
      maxLength: 2_000,
    },
  },
  examples: ["ask Why?"],
  async run(_, { question }) {
    await new Promise((resolve) => setTimeout(resolve, 30 - 10 * asked.length));
    asked.push(question);
    if (question.startsWith("Who broke")) throw new TypeError("broken");
    return { kind: "answer", answer: makeAnswer([], { kind: "abstention", question }) };
  },
});

async function open(
  piped: string,
  { empty = false, ...face }: Parameters<typeof openTestFace>[0] & { readonly empty?: boolean } = {},
) {
  asked.length = 0;
  opened = await openTestFace({ piped, ...face });
  const { archive, guild, commands } = opened.face;
  if (!empty) await archive.put(guild, capturedArticle({ title: "Bridge closed", text: "The bridge was closed." }));
  return { ...opened.face, commands: commands.map((command) => (command.name === "ask" ? ask : command)) };
}

const count = async () => (await opened.face.archive.list(opened.face.guild)).length;

describe("lines that are piped in", () => {
  it("are answered in order, each finished before the next, commands as commands and the rest as questions", async () => {
    const face = await open("What happened?\n\narticle list\nWhy did the city's bridge close?\n");
    expect(await runPrompt(face, { json: false })).toBe(0);
    expect(asked).toEqual(["What happened?", "Why did the city's bridge close?"]);
    const output = opened.output();
    const order = ["> What happened?", "The archive does not say.", "> article list", "Bridge closed", "> Why did"];
    const places = order.map((text) => output.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("give one line of JSON each with --json", async () => {
    const face = await open("What happened?\narticle list\narticle show zzzz\n");
    expect(await runPrompt(face, { json: true })).toBe(1);
    const values = opened
      .output()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(values).toMatchObject([{ kind: "abstention" }, [{ title: "Bridge closed" }], { error: expect.any(String) }]);
  });

  it("make the exit code non-zero when one fails, and the rest are answered all the same", async () => {
    const face = await open("Who broke it?\nWhat happened?\n");
    expect(await runPrompt(face, { json: false })).toBe(1);
    expect(opened.errors()).toBe("A defect, kept under 1234.\n");
    expect(asked).toHaveLength(2);
  });

  it("may be questions of any length; one that is too long gets a sentence", async () => {
    const face = await open(`${"why ".repeat(250_000)}\nWhat happened?\n`);
    expect(await runPrompt(face, { json: false })).toBe(2);
    expect(opened.errors()).toMatch(/characters long; the most is 2,000/);
    expect(asked).toEqual(["What happened?"]);
    expect(opened.output().length).toBeLessThan(2_000);
  });

  it("end with the input or with exit", async () => {
    const face = await open("exit\nWhat happened?\n");
    expect(await runPrompt(face, { json: false })).toBe(0);
    expect(asked).toEqual([]);
  });

  it("answer what a command asks", async () => {
    const face = await open("article remove bridge\ny\nWhat happened?\n");
    expect(await runPrompt(face, { json: false })).toBe(0);
    expect(await count()).toBe(0);
    expect(asked).toEqual(["What happened?"]);
  });

  it("leave no history", async () => {
    const face = await open("What happened?\n", { historyPath: "/nowhere/at/all" });
    expect(await runPrompt(face, { json: false })).toBe(0);
  });
});

describe("an empty archive", () => {
  it.each(["y", "Yes"])("gets the samples when the first line is %s", async (line) => {
    const face = await open(`${line}\nWhat happened?\n`, { empty: true });
    await runPrompt(face, { json: false });
    expect(await count()).toBe(6);
    expect(asked).toEqual(["What happened?"]);
  });

  it("stays empty when the first line is no", async () => {
    const face = await open("no\nWhat happened?\n", { empty: true });
    await runPrompt(face, { json: false });
    expect(await count()).toBe(0);
    expect(asked).toEqual(["What happened?"]);
  });

  it.each(["What happened?", "ask What happened?"])(
    "gets the samples when the first line is %s, and a sentence says so",
    async (line) => {
      const face = await open(`\n${line}\n`, { empty: true });
      await runPrompt(face, { json: false });
      expect(await count()).toBe(6);
      expect(asked).toEqual(["What happened?"]);
      expect(opened.errors().replace(/\n/g, " ")).toMatch(
        /archive was empty.*6 sample articles.*article remove --collection sample/,
      );
    },
  );

  it.each(["article list", "help", "exit", ""])("stays empty when the first line is %j", async (line) => {
    const face = await open(`${line}\n`, { empty: true });
    await runPrompt(face, { json: false });
    expect(await count()).toBe(0);
    expect(asked).toEqual([]);
  });
});

it("the samples leave again with their collection", async () => {
  const face = await open("y\narticle remove --collection sample --yes\n", { empty: true });
  expect(await runPrompt(face, { json: false })).toBe(0);
  expect(await count()).toBe(0);
});
