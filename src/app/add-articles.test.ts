import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Archive } from "../archive/archive.ts";
import type { CapturedArticle } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { inventedProse } from "../testing/archive/invented-prose.ts";
import { seededRandom } from "../testing/archive/seeded-random.ts";
import { openTestFace, type TestFace } from "../testing/console/open-test-face.ts";
import { addArticles } from "./add-articles.ts";
import { listLocalInputs } from "./adding/list-local-inputs.ts";
import type { Progress } from "./command.ts";

let seed = 0;
/** A text of its own for each subject: near-copies would be listed as such. */
const story = (subject: string) => `${subject} closed after storm\n\n${inventedProse(80, seededRandom(seed++))}\n`;

let opened: TestFace;
let steps: Progress[];
beforeEach(async () => {
  opened = await openTestFace();
  steps = [];
});
afterEach(() => opened.close());

const file = async (name: string, text: string) => {
  const path = join(opened.folder, "in", name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, text);
  return path;
};

const context = (replaced: object = {}) => {
  const lent = {
    ...opened.face,
    signal: new AbortController().signal,
    progress: (step: Progress) => void steps.push(step),
    readStandardInput: async () => new TextEncoder().encode(story("tunnel")),
    ...replaced,
  };
  return { ...lent, listInputs: (named: readonly string[]) => listLocalInputs(lent, named) };
};

describe("addArticles", () => {
  it("refuses in a channel a text so long that others would wait for it, and takes it in the terminal", async () => {
    const long: CapturedArticle = { ...capturedArticle({ text: "The ferry sailed." }), text: "sea ".repeat(2_500_001) };
    const capturer = { ...opened.face.capturer, capture: async () => [long] };
    const inChannel = { capturer, place: { ...opened.face.place, channel: "42", settingsChannel: "42" } };
    const input = await file("long.txt", "A long report");
    const refused = await addArticles(context(inChannel), { inputs: [input] });
    expect(refused.failed).toEqual([{ input, reason: expect.stringContaining("longer than 10,000,000 characters") }]);
    expect(refused.added).toEqual([]);
    expect((await addArticles(context({ capturer }), { inputs: [input] })).added).toHaveLength(1);
  });

  it("takes a text of a million characters in a channel", async () => {
    const input = await file("long.txt", `A long report\n\n${"The ferry sailed at noon. ".repeat(40_000)}\n`);
    const inChannel = context({ place: { ...opened.face.place, channel: "42", settingsChannel: "42" } });
    expect((await addArticles(inChannel, { inputs: [input] })).added).toHaveLength(1);
  });

  it("adds files, standard input and addresses, and tells each step when it is safely kept", async () => {
    const { archive, guild } = opened.face;
    const kept: Promise<boolean>[] = [];
    const summary = await addArticles(
      context({
        fetchDocument: async (url: string) => ({
          bytes: new TextEncoder().encode(story("pier")),
          mediaType: "text/plain",
          url,
        }),
        progress(step: Progress) {
          steps.push(step);
          const id = /added (\w+)$/.exec(step.label)?.[1] ?? "";
          kept.push(archive.get(guild, id).then((article) => article !== null));
        },
      }),
      { inputs: [await file("a.txt", story("ferry")), "-", "https://news.example/pier"] },
    );
    expect(summary).toMatchObject({ unchanged: [], copies: [], failed: [] });
    expect(summary.added).toHaveLength(3);
    expect(steps.map(({ done, total }) => `${done}/${total}`)).toEqual(["1/3", "2/3", "3/3"]);
    expect(await Promise.all(kept)).toEqual([true, true, true]);
    expect([...summary.articles.values()].map(({ metadata }) => metadata.url)).toContain("https://news.example/pier");
  });

  it("changes nothing when the same thing comes again", async () => {
    const input = await file("a.txt", story("ferry"));
    const first = await addArticles(context(), { inputs: [input] });
    const second = await addArticles(context(), { inputs: [input] });
    expect(second).toMatchObject({ added: [], unchanged: first.added });
  });

  it("puts articles into a collection, known ones too, and takes them out of none", async () => {
    const input = await file("a.txt", story("ferry"));
    await addArticles(context(), { inputs: [input], collections: ["north"] });
    const { articles } = await addArticles(context(), { inputs: [input], collections: ["sea"] });
    expect([...articles.values()].map(({ collections }) => collections)).toEqual([["north", "sea"]]);
  });

  it("lists a bad file with its reason and adds the rest", async () => {
    await file("1.txt", story("ferry"));
    await file("2.txt", "\0".repeat(1000));
    await file("3.txt", story("tunnel"));
    const summary = await addArticles(context(), { inputs: [join(opened.folder, "in")] });
    expect(summary.added).toHaveLength(2);
    expect(summary.failed).toEqual([{ input: join(opened.folder, "in", "2.txt"), reason: expect.any(String) }]);
    expect(steps.map(({ label }) => label).filter((label) => label.includes("failed: "))).toHaveLength(1);
  });

  it("adds pasted texts, under the title that a person gives or their own", async () => {
    const titled = await addArticles(context(), { texts: [story("pier")], title: "What the pier said" });
    const plain = await addArticles(context(), { texts: [story("quay")] });
    const articles = [...titled.articles.values(), ...plain.articles.values()];
    expect(articles.map(({ metadata: { title }, provenance }) => [title, provenance.title])).toEqual([
      ["What the pier said", "person"],
      ["quay closed after storm", "text"],
    ]);
  });

  it("gives several articles their own titles", async () => {
    const { articles } = await addArticles(context(), { texts: [story("pier"), story("quay")], title: "Both" });
    expect([...articles.values()].map(({ metadata }) => metadata.title)).toEqual([
      "pier closed after storm",
      "quay closed after storm",
    ]);
  });

  it("says so where there is nothing to add", async () => {
    await expect(addArticles(context(), { collections: ["north"] })).rejects.toThrow(/Give a link, a file or a text/);
  });

  it("keeps a defect with one input from stopping the rest", async () => {
    const fetchDocument = async () => {
      throw new TypeError("cannot read properties of undefined");
    };
    const summary = await addArticles(context({ fetchDocument }), {
      inputs: ["https://news.example/1", await file("a.txt", story("ferry"))],
    });
    expect(summary.added).toHaveLength(1);
    expect(summary.failed).toEqual([{ input: "https://news.example/1", reason: "A defect, kept under 1234." }]);
  });

  it("tells once of an archive that cannot be opened", async () => {
    const fault = new UserError("The archive was written by a newer version.");
    const archive: Archive = { ...opened.face.archive, facets: () => Promise.reject(fault) };
    await expect(addArticles(context({ archive }), { inputs: ["-"] })).rejects.toBe(fault);
  });

  it("stops when the person stops it, and tells what was done", async () => {
    const stop = new AbortController();
    const inputs = await Promise.all(
      Array.from({ length: 40 }, (_, index) => file(`${index}.txt`, story(`ferry number ${index}`))),
    );
    const summary = await addArticles(
      context({ signal: stop.signal, progress: ({ done }: Progress) => done === 3 && stop.abort() }),
      { inputs },
    );
    const { length } = [...summary.added, ...summary.copies];
    expect(length).toBeGreaterThanOrEqual(3);
    expect(length).toBeLessThan(40);
    expect(summary.failed).toEqual([]);
    expect(await opened.face.archive.list(opened.face.guild)).toHaveLength(length);
  });
});
