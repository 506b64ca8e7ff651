import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { segmentSentences } from "../language/segment-sentences.ts";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { verifyText } from "./verify-text.ts";

const LOCK = `The lock at Ardvey was closed on Tuesday after a coal barge struck its lower gate. Two crew members were taken to hospital in Kelby. The harbour board said that repairs would cost 1.4 million pounds and take nine weeks.

The gate was not inspected in 2023, said Orla Dennick, who leads the board. “We had neither the divers nor the money,” she said.

It is untrue that the lock keeper was asleep. No boats were damaged in the upper basin.`;
const WIRE = `A storm tore the roof off the covered market in Brenlow on Sunday night. Seventeen stalls were destroyed and 140 traders lost their stock.`;
const CALENDAR = `The reed festival of Osmere opened on 3 May with a regatta. The mayor of Osmere, Piet Halloran, praised the volunteers. About 6,200 visitors came on the first day.`;

describe("verifyText", () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await fillArchive([
      capturedArticle({ title: "Lock closed", publisher: "Ardvey Mail", publishedAt: "2025-03-05", text: LOCK }),
      capturedArticle({ title: "Roof torn off", publisher: "Wire One", publishedAt: "2025-03-10", text: WIRE }),
      capturedArticle({ title: "Market hit", publisher: "Brenlow Sun", publishedAt: "2025-03-11", text: WIRE }),
      capturedArticle({ title: "Reeds", publisher: "Osmere Post", publishedAt: "2025-05-04", text: CALENDAR }),
    ]);
  });
  afterAll(() => context.close());

  const verify = async (text: string) => {
    const { sentences } = await verifyText(context, { text });
    for (const { quotes, articles } of sentences) {
      for (const { articleId, revision, start, end, exact } of quotes) {
        expect((await context.archive.text(context.guild, articleId, revision))?.slice(start, end)).toBe(exact);
        expect(articles.map(({ id }) => id)).toContain(articleId);
      }
    }
    return sentences;
  };
  const verifyOne = async (text: string) => {
    const [only, ...more] = await verify(text);
    if (only === undefined || more.length > 0) throw new Error(`not one sentence: ${text}`);
    return only;
  };
  const verdictOf = async (text: string) => (await verifyOne(text)).verdict;

  it("gives each sentence of a text its verdict, and each quote one number", async () => {
    const sentences = await verify(
      "Two crew members were taken to hospital in Kelby. The festival of Osmere was opened with a regatta. Two crew members were taken to hospital in Kelby. A comet was seen over Lisbon.",
    );
    expect(sentences.map(({ verdict, quotes }) => [verdict, quotes.map(({ n }) => n)])).toMatchObject([
      ["verbatim", [1]],
      ["supported", [2]],
      ["verbatim", [1]],
      ["not in the archive", expect.anything()],
    ]);
  });

  describe("verbatim", () => {
    it("tells the words of one voice once, whoever printed them", async () => {
      const { verdict, quotes, articles } = await verifyOne(
        "Seventeen stalls were destroyed and 140 traders lost their stock.",
      );
      expect(verdict).toBe("verbatim");
      expect(quotes.map(({ exact }) => exact)).toEqual([
        "Seventeen stalls were destroyed and 140 traders lost their stock.",
      ]);
      expect(articles.map(({ metadata }) => metadata.publisher)).toEqual(["Wire One"]);
    });

    it("looks through the shapes of marks, and through marks around a sentence", async () => {
      expect(await verdictOf('"We had neither the divers nor the money," she said.')).toBe("verbatim");
      expect(await verdictOf("“No boats were damaged in the upper basin.”")).toBe("verbatim");
    });

    it("shows the whole sentence around words that were cut out of it", async () => {
      const { verdict, quotes, reasons } = await verifyOne("The lock at Ardvey was closed on Tuesday");
      expect(verdict).toBe("verbatim");
      expect(quotes[0]?.exact).toBe(
        "The lock at Ardvey was closed on Tuesday after a coal barge struck its lower gate.",
      );
      expect(reasons).toEqual(["In the source these words are a part of a longer sentence."]);
    });
  });

  describe("altered", () => {
    it.each([
      ["The gate was inspected in 2023, said Orla Dennick, who leads the board.", "not"],
      ["Seventeen stalls were destroyed and 240 traders lost their stock.", "140"],
      ["The mayor of Osmere, Piet Halloran, blamed the volunteers.", "praised"],
      ["Two crew members were taken to hospital in Brenlow.", "Kelby"],
    ])("shows what was changed: %s", async (text, missing) => {
      const { verdict, diff } = await verifyOne(text);
      expect(verdict).toBe("altered");
      expect(diff).toContainEqual({ kind: "only-source", text: missing });
    });

    it("is what becomes of words cut out of a sentence that says otherwise", async () => {
      const { verdict, quotes, diff } = await verifyOne("the lock keeper was asleep");
      expect(verdict).not.toBe("verbatim");
      expect(verdict).not.toBe("supported");
      expect(quotes[0]?.exact).toBe("It is untrue that the lock keeper was asleep.");
      expect(diff?.[0]).toEqual({ kind: "only-source", text: "It is untrue that" });
    });
  });

  describe("supported", () => {
    it.each([
      "A coal barge struck the lower gate of the lock at Ardvey on Tuesday.",
      "Two crew members were taken to hospital.",
      "Some 140 traders in Brenlow lost their stock.",
    ])("is what the sources say in other words: %s", async (text) => {
      const { verdict, quotes } = await verifyOne(text);
      expect(verdict).toBe("supported");
      expect(quotes).not.toEqual([]);
    });
  });

  describe("contradicted", () => {
    it.each([
      ["The storm in Brenlow destroyed 25 stalls.", "Seventeen stalls"],
      ["The harbour board said that repairs would cost 2023 pounds.", "1.4 million pounds"],
      ["Only 3,100 visitors came to the festival on the first day.", "About 6,200 visitors"],
    ])("is what a source tells otherwise: %s", async (text, said) => {
      const { verdict, quotes, reasons } = await verifyOne(text);
      expect(verdict).toBe("contradicted");
      expect(quotes[0]?.exact).toContain(said);
      expect(reasons).not.toEqual([]);
    });
  });

  describe("not in the archive", () => {
    it.each([
      "The lock keeper at Ardvey earns 31,000 pounds a year.",
      "Piet Halloran resigned in May.",
      "The Ardvey lock was built by monks.",
    ])("is what nobody says, though words of it are there: %s", async (text) => {
      expect(await verdictOf(text)).toBe("not in the archive");
    });

    it("is a question, which states nothing", async () => {
      const { verdict, reasons } = await verifyOne("Was the lock at Ardvey closed on Tuesday?");
      expect(verdict).toBe("not in the archive");
      expect(reasons).toEqual(["A question states nothing that could be verified."]);
    });
  });

  it("looks only where the filter lets it", async () => {
    const text = "Two crew members were taken to hospital in Kelby.";
    const verdictIn = async (publisher: string) =>
      (await verifyText(context, { text, filter: { publisher } })).sentences[0]?.verdict;
    expect(await verdictIn("Ardvey Mail")).toBe("verbatim");
    expect(await verdictIn("Osmere Post")).toBe("not in the archive");
  });

  it("reads what is piped in", async () => {
    const piped = { ...context, readStandardInput: async () => new TextEncoder().encode("A storm came.\r\nIt left.") };
    const { text, sentences } = await verifyText(piped, { text: "-" });
    expect(text).toBe("A storm came.\nIt left.");
    expect(sentences).toHaveLength(2);
  });

  it("asks for words, and for no more than it can verify", async () => {
    await expect(verifyText(context, { text: " … " })).rejects.toThrow("There are no words in this.");
    await expect(verifyText(context, { text: "ab ".repeat(40_000) })).rejects.toThrow(/the most is 100,000 characters/);
    await expect(verifyText(context, { text: "It rained.\n".repeat(501) })).rejects.toThrow(
      /the most is 500 sentences/,
    );
  });

  it("stops when the person stops it", async () => {
    const stopped = { ...context, signal: AbortSignal.abort() };
    await expect(verifyText(stopped, { text: "A storm came." })).rejects.toThrow(/abort/);
  });

  const all = [LOCK, WIRE, CALENDAR].flatMap((text) =>
    segmentSentences(text, "en").map(({ start, end }) => text.slice(start, end)),
  );

  it("calls every sentence of an article verbatim", async () => {
    for (const sentence of all) expect([sentence, await verdictOf(sentence)]).toEqual([sentence, "verbatim"]);
  });

  it("never calls a sentence with another digit verbatim or supported", async () => {
    const withDigits = all.filter((sentence) => /\d/.test(sentence));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...withDigits),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        async (sentence, at, by) => {
          const digits = [...sentence.matchAll(/\d/g)];
          const { index = 0, 0: digit = "0" } = digits[at % digits.length] ?? {};
          const changed = `${sentence.slice(0, index)}${(Number(digit) + by) % 10}${sentence.slice(index + 1)}`;
          expect(["altered", "contradicted", "not in the archive"]).toContain(await verdictOf(changed));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("never calls a sentence with a “not” put in verbatim or supported", async () => {
    for (const sentence of all.filter((one) => /\b(?:was|were)\b/.test(one))) {
      const denied = sentence.replace(/\b(was|were)\b(?: not)?/, (found, verb) =>
        found === verb ? `${verb} not` : verb,
      );
      expect([denied, await verdictOf(denied)]).not.toEqual([
        denied,
        expect.stringMatching(/^(?:verbatim|supported)$/),
      ]);
    }
  });
});
