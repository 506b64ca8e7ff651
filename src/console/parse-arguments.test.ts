import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCommand } from "../app/command.ts";
import { UserError } from "../errors.ts";
import { parseArguments } from "./parse-arguments.ts";

const done = async () => ({ kind: "articles", articles: [] }) as const;

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
    since: { type: "date", description: "From this day" },
    kind: { type: "choice", description: "Of this kind", choices: ["report", "opinion"] },
    limit: { type: "integer", description: "At most", min: 1, max: 9 },
    tag: { type: "string", description: "Tags", maxLength: 10, repeatable: true },
    brief: { type: "flag", description: "In short" },
  },
  examples: ["ask Why?"],
  run: done,
});

const add = defineCommand({
  name: "add",
  description: "Add",
  access: "editor",
  options: {
    source: { type: "string", description: "A file", required: true, place: "rest", repeatable: true, maxLength: 90 },
  },
  examples: ["add page.html"],
  run: done,
});

const values = (...args: string[]) => parseArguments(ask, args).values;

describe("parseArguments", () => {
  it("joins the words of a text given by place", () => {
    expect(values("How", "many", "people?")).toEqual({ question: "How many people?" });
  });

  it("keeps words apart where each is a thing of its own", () => {
    expect(parseArguments(add, ["a.txt", "-", "b c.txt"]).values).toEqual({ source: ["a.txt", "-", "b c.txt"] });
  });

  it("reads options before, between and after words", () => {
    expect(
      values(
        "--since",
        "2025-11-18",
        "Who",
        "--kind=opinion",
        "won?",
        "--limit",
        "3",
        "--brief",
        "--tag",
        "a",
        "--tag=b",
      ),
    ).toEqual({ question: "Who won?", since: "2025-11-18", kind: "opinion", limit: 3, brief: true, tag: ["a", "b"] });
  });

  it("takes everything after -- for words", () => {
    expect(values("--", "--since", "when?", "--")).toEqual({ question: "--since when? --" });
  });

  it("takes a negative number for a word, not for options", () => {
    expect(values("below", "-5", "degrees")).toEqual({ question: "below -5 degrees" });
  });

  it("tells --json and --help apart from the command's own options", () => {
    expect(parseArguments(ask, ["why", "--json"])).toMatchObject({ json: true, help: false });
    expect(parseArguments(ask, ["-h"])).toMatchObject({ help: true });
  });

  it.each([
    [["--snce", "2025-11-18", "x"], /no option --snce\. Did you mean --since\?/],
    [["-x", "y"], /no option -x\./],
    [["x", "--since"], /--since needs a value/],
    [["x", "--since", "--brief"], /--since needs a value.*--since=--brief/],
    [["x", "--since", "2025-02-30"], /--since must be a day written as 2025-11-18, not "2025-02-30"/],
    [["x", "--since", "yesterday"], /--since must be a day/],
    [["x", "--since", "2025-01-01", "--since", "2025-01-02"], /--since was given twice/],
    [["x", "--kind", "opinon"], /--kind must be one of: report, opinion\. Did you mean "opinion"\?/],
    [["x", "--limit", "-5"], /--limit must be a whole number from 1 to 9, not "-5"/],
    [["x", "--limit", "10"], /--limit must be a whole number/],
    [["x", "--limit", "1e0"], /--limit must be a whole number/],
    [["x", "--brief=yes"], /--brief takes no value/],
    [[], /"ask" needs a question/],
    [["  "], /question is empty/],
    [["x".repeat(2_001)], /2,001 characters long; the most is 2,000/],
    [["x".repeat(1_000_000)], /1,000,000 characters long/],
  ])("refuses %j as wrong use, in a sentence", (args, sentence) => {
    const refusal = (() => {
      try {
        return values(...args);
      } catch (fault) {
        return fault;
      }
    })();
    expect(refusal).toBeInstanceOf(UserError);
    expect(refusal).toMatchObject({ exitCode: 2, message: expect.stringMatching(sentence) });
    expect((refusal as Error).message.length).toBeLessThan(300);
  });

  it("reads any words or refuses them in a sentence, and loses none that it reads", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("--", "-", "--since", "--json", "--tag=x", "-5", "--__proto__", "--constructor"),
    );
    fc.assert(
      fc.property(fc.array(word), (args) => {
        try {
          const { question } = values("--", ...args) as { question: string };
          expect(question).toBe(args.join(" ").trim());
          values(...args);
        } catch (fault) {
          expect(fault).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
