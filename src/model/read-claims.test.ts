import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collect } from "../testing/model/collect.ts";
import type { ModelEvent, ModelUsage } from "./model.ts";
import { ModelFault } from "./model-fault.ts";
import { type ClaimEvent, readClaims } from "./read-claims.ts";

const USAGE: ModelUsage = { promptTokens: 7, cachedTokens: 0, completionTokens: 5, isEstimated: false };
const NONE = { date: null, story: null };
const LATE = { text: "The morning ferry was late.", sentences: ["a1", "a2"] };
const FULL = { text: "The evening ferry was full.", sentences: ["b3"] };

async function* say(pieces: readonly string[]): AsyncGenerator<ModelEvent, void> {
  for (const text of pieces) yield { kind: "text", text };
  yield { kind: "end", usage: USAGE };
}

const read = (...pieces: readonly string[]) => collect(readClaims(say(pieces)));

const claimsOf = (events: readonly ClaimEvent[]) =>
  events.flatMap((event) => (event.kind === "claim" ? [event.claim] : []));
const malformedOf = (events: readonly ClaimEvent[]) =>
  events.flatMap((event) => (event.kind === "malformed" ? [event.text] : []));

const TWO = JSON.stringify({ claims: [LATE, FULL] });
const READ_TWO = [
  { ...LATE, ...NONE },
  { ...FULL, ...NONE },
];

describe("claims", () => {
  test("are yielded as soon as each is complete, and the usage at the end", async () => {
    const seen: string[] = [];
    async function* telling(): AsyncGenerator<ModelEvent, void> {
      for (const character of TWO) {
        seen.push(character);
        yield { kind: "text", text: character };
      }
      yield { kind: "end", usage: USAGE };
    }
    const heard: number[] = [];
    for await (const event of readClaims(telling())) heard.push(event.kind === "claim" ? seen.length : -1);
    expect(heard).toEqual([TWO.indexOf("},{") + 1, TWO.length - 2, -1]);
  });

  test.each<[string, string]>([
    ["as they were asked for", TWO],
    ["indented", JSON.stringify({ claims: [LATE, FULL] }, null, 2)],
    ["after a byte order mark", `\ufeff${TWO}`],
    ["in a fence", `\`\`\`json\n${TWO}\n\`\`\``],
    ["in prose with brackets", `Here are [two] claims {sorted}, see [1]:\n${TWO}\nI hope [this] helps {you}.`],
    ["after a thought with a draft", `<think>Perhaps {"claims":[{"text":"No.","sentences":["x"]}]}?</think>${TWO}`],
    ["after a thought under another name", `<Thinking>[{"text":"No."}]</Thinking>\n${TWO}`],
    ["as a bare array", JSON.stringify([LATE, FULL])],
    ["one object a line", `${JSON.stringify(LATE)}\n${JSON.stringify(FULL)}\n`],
    [
      "with trailing commas",
      `{"claims":[${JSON.stringify(LATE).replace("]", ",]").replace("}", ",}")},${JSON.stringify(FULL)},],}`,
    ],
    ["beside other fields", JSON.stringify({ notes: ["claims", { claims: 1 }], claims: [LATE, FULL], done: true })],
    ["in a wrapping", JSON.stringify({ answer: { claims: [LATE, FULL] } })],
    ["twice", `${TWO}\nOr, once more:\n${TWO}`],
    ["after an empty example", `{"claims": []} would be wrong. ${TWO}`],
    [
      "with fields that nobody asked for",
      JSON.stringify({
        claims: [
          { id: 1, ...LATE, quote: "“late”" },
          { ...FULL, x: [{}] },
        ],
      }),
    ],
    ["without the last brackets", TWO.slice(0, -2)],
    ["with a brace too many", TWO.replace("},", "}},")],
    ["without a comma between", TWO.replace("},", "}\n")],
    ["with a line break inside a string", TWO.replaceAll("ferry was", "ferry\n\twas")],
  ])("are read %s", async (_, text) => {
    const { items, fault } = await read(text);
    expect(fault).toBeNull();
    expect(claimsOf(items)).toEqual(READ_TWO);
    expect(malformedOf(items)).toEqual([]);
    expect(items.at(-1)).toEqual({ kind: "end", usage: USAGE });
  });

  test("alone, without an array, are read", async () => {
    for (const text of [JSON.stringify(LATE), JSON.stringify({ claims: LATE })]) {
      expect(claimsOf((await read(text)).items)).toEqual([{ ...LATE, ...NONE }]);
    }
  });

  test("keep brackets, quotes, escapes and tags inside their text", async () => {
    const text = 'It said "no } ] {", \\ and "]}" <think> – 😀.';
    const claim = { text, sentences: ["a]1", 'b"2'] };
    expect(claimsOf((await read(JSON.stringify({ claims: [claim] }))).items)).toEqual([{ ...claim, ...NONE }]);
  });

  test("keep the date and the story that a task asks for", async () => {
    const claim = { ...LATE, date: "2025-11", story: 2 };
    expect(claimsOf((await read(JSON.stringify({ claims: [claim] }))).items)).toEqual([claim]);
  });

  test("may be none: that is an answer", async () => {
    for (const text of ['{"claims":[]}', "[]", '```json\n{ "claims" : [ ] }\n```']) {
      expect(await read(text)).toEqual({ items: [{ kind: "end", usage: USAGE }], fault: null });
    }
  });
});

describe("what is not of the shape", () => {
  test.each<[string, unknown]>([
    ["a bare sentence", "The ferry was late."],
    ["a number", 7],
    ["a nested array", [LATE]],
    ["no text", { sentences: ["a1"] }],
    ["a text of white space", { ...LATE, text: " \n " }],
    ["a text too long", { ...LATE, text: "x".repeat(1001) }],
    ["a text with control characters", { ...LATE, text: "late\u0000" }],
    ["a text that turns its direction", { ...LATE, text: "late \u202e ferry" }],
    ["half a character", { ...LATE, text: "late \ud83d" }],
    ["no sentences", { text: LATE.text }],
    ["a sentence that is a number", { ...LATE, sentences: [1] }],
    ["too many sentences", { ...LATE, sentences: Array.from({ length: 21 }, (_, index) => `a${index}`) }],
    ["a story that is no whole number", { ...LATE, story: 1.5 }],
  ])("%s is told apart, and the next claim is read", async (_, bad) => {
    const { items, fault } = await read(JSON.stringify({ claims: [bad, FULL] }));
    expect(fault).toBeNull();
    expect(items.map(({ kind }) => kind)).toEqual(["malformed", "claim", "end"]);
    expect(claimsOf(items)).toEqual([{ ...FULL, ...NONE }]);
  });

  test.each([
    ["a quotation mark that is not escaped", '{"text":"He said "no" twice.","sentences":["a1"]}'],
    ["a bracket that is not closed", '{"text":"Late.","sentences":["a1"}'],
    ["a key without its value", '{"text":"Late.","sentences"}'],
  ])("%s spoils one claim and not the next", async (_, bad) => {
    const { items, fault } = await read(`{"claims":[${bad},${JSON.stringify(FULL)}]}`);
    expect(fault).toBeNull();
    expect(items.map(({ kind }) => kind)).toEqual(["malformed", "claim", "end"]);
  });

  test("is shown by its text where it has one, at most 1,000 characters of it", async () => {
    const bad = [{ text: " Late. " }, "Late.", { text: "x".repeat(5000), sentences: ["a1"] }, LATE];
    expect(malformedOf((await read(JSON.stringify({ claims: bad }))).items)).toEqual([
      "Late.",
      '"Late."',
      "x".repeat(1000),
    ]);
  });
});

describe("an answer that cannot be read", () => {
  test.each([
    ["prose", "I could not find anything about ferries in these [sources]."],
    ["nothing", ""],
    ["another object", '{"type":"object","properties":{"claims":{"type":"array"}}}'],
    ["malformed claims only", '{"claims":["Late.","Full."]}'],
    ["a thought without end", `<think>${TWO}`],
    ["an object that is not closed", '{"answer": "The ferry'],
    ["brackets without end", "[{".repeat(5_000)],
  ])("%s is a fault", async (_, text) => {
    const { items, fault } = await read(text);
    expect(claimsOf(items)).toEqual([]);
    expect(fault).toBeInstanceOf(ModelFault);
    expect(fault).toMatchObject({ kind: "bad output" });
  });

  test("a claim that is begun and not ended is a fault, and those before it were yielded", async () => {
    const { items, fault } = await read(TWO.slice(0, -20));
    expect(claimsOf(items)).toEqual([{ ...LATE, ...NONE }]);
    expect(fault).toMatchObject({ kind: "bad output", usage: USAGE });
  });

  test("more than 50 claims are a fault, 50 are none", async () => {
    const many = (count: number) => JSON.stringify({ claims: Array.from({ length: count }, () => LATE) });
    expect((await read(many(50))).fault).toBeNull();
    const { items, fault } = await read(many(51));
    expect(claimsOf(items)).toHaveLength(50);
    expect(fault).toMatchObject({ kind: "length" });
  });

  test("more than 200,000 characters are a fault, wherever they stand", async () => {
    const space = " ".repeat(200_000);
    for (const text of [`{"claims":[${space}]}`, `${space}${TWO}`, `${TWO}${space}`, `{"claims":[{"text":"${space}`]) {
      expect((await read(text)).fault).toMatchObject({ kind: "length" });
    }
    expect((await read(`${space.slice(TWO.length)}${TWO}`)).fault).toBeNull();
  });

  test("what the stream throws is thrown on, after the claims before it", async () => {
    const broken = new ModelFault("cut off");
    async function* breaking(): AsyncGenerator<ModelEvent, void> {
      yield { kind: "text", text: TWO.slice(0, -20) };
      throw broken;
    }
    const { items, fault } = await collect(readClaims(breaking()));
    expect(claimsOf(items)).toEqual([{ ...LATE, ...NONE }]);
    expect(fault).toBe(broken);
  });
});

const anyText = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n<think>/é😀`1'), maxLength: 40 }),
  )
  .filter((text) => text.isWellFormed());
const anyClaim = fc.record({
  text: anyText,
  sentences: fc.array(anyText, { maxLength: 4 }),
});
const anyNoise = fc.array(
  fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    '"',
    "claims",
    ":",
    ",",
    "\\",
    " ",
    "\n",
    "<think>",
    "</think>",
    "text",
    "sentences",
    "a1",
    '{"claims":[',
    JSON.stringify(LATE),
    "```",
  ),
  {
    maxLength: 40,
  },
);
const anyAnswer = fc.oneof(
  fc.array(anyClaim, { maxLength: 5 }).map((claims) => JSON.stringify({ claims })),
  fc.array(anyClaim, { maxLength: 5 }).map((claims) => `Well: ${JSON.stringify(claims, null, 1)} so.`),
  anyNoise.map((noise) => noise.join("")),
);

describe("whatever comes", () => {
  test("the pieces in which it comes make no difference", async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, fc.array(fc.nat({ max: 400 }), { maxLength: 12 }), async (text, places) => {
        const cuts = [0, ...places.map((place) => Math.min(place, text.length)).sort((a, b) => a - b), text.length];
        const pieces = cuts.slice(1).map((to, index) => text.slice(cuts[index], to));
        const whole = await read(text);
        const apart = await read(...pieces);
        const single = await read(...text.split(""));
        for (const other of [apart, single]) {
          expect(other.items).toEqual(whole.items);
          expect(String(other.fault)).toBe(String(whole.fault));
        }
      }),
    );
  });

  test("nothing is thrown but a fault, and no claim is yielded that the text does not hold whole", async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (text) => {
        const { items, fault } = await read(text);
        expect(fault === null || fault instanceof ModelFault).toBe(true);
        for (const claim of claimsOf(items)) {
          expect(claim.text).not.toBe("");
          expect(claim.text.length).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });

  test("well-formed claims come out as they went in", async () => {
    const isFit = (text: string) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text) && text.trim() !== "";
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          anyClaim.filter(({ text }) => isFit(text)),
          { maxLength: 6 },
        ),
        async (claims) => {
          const { items, fault } = await read(JSON.stringify({ claims }));
          expect(fault).toBeNull();
          expect(claimsOf(items)).toEqual(
            claims.map(({ text, sentences }) => ({ text: text.replace(/\s+/g, " ").trim(), sentences, ...NONE })),
          );
        },
      ),
    );
  });

  test("cut at every character, only whole claims come out", async () => {
    const answers = [
      TWO,
      `Sure:\n\`\`\`json\n${JSON.stringify({ claims: [LATE, FULL] }, null, 2)}\n\`\`\`\nDone.`,
      JSON.stringify([LATE, FULL]),
    ];
    for (const answer of answers) {
      for (let length = 0; length < answer.length; length += 1) {
        const { items, fault } = await read(answer.slice(0, length));
        expect(READ_TWO.slice(0, claimsOf(items).length)).toEqual(claimsOf(items));
        expect(fault === null || (fault instanceof ModelFault && fault.kind === "bad output")).toBe(true);
        expect(fault === null && claimsOf(items).length === 0 && items.length > 1).toBe(false);
      }
    }
  });
});
