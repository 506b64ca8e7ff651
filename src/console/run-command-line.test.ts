import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { defineCommand } from "../app/command.ts";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { openTestFace, type TestFace } from "../testing/console/open-test-face.ts";
import { runCommandLine } from "./run-command-line.ts";

let opened: TestFace;
afterEach(() => opened.close());

async function open(options: Parameters<typeof openTestFace>[0] = {}) {
  opened = await openTestFace(options);
  const { archive, guild } = opened.face;
  const { article } = await archive.put(
    guild,
    capturedArticle({ title: "Bridge closed", text: "The bridge was closed.\n\nNo one was hurt." }),
  );
  return {
    article,
    run: (...args: string[]) => runCommandLine(opened.face, args, new AbortController().signal),
  };
}

const crash = defineCommand({
  name: "crash",
  description: "Fails",
  access: "reader",
  options: {},
  examples: ["crash"],
  run: async () => {
    throw new TypeError("cannot read properties of undefined");
  },
});

describe("runCommandLine", () => {
  it("runs a command and exits with 0", async () => {
    const { run, article } = await open();
    expect(await run("article", "list")).toBe(0);
    expect(opened.output()).toContain(`${article.id}  Bridge closed\n`);
    expect(opened.errors()).toBe("");
  });

  it("prints one JSON value with --json, before or after the command", async () => {
    const { run, article } = await open();
    expect(await run("--json", "article", "list")).toBe(0);
    expect(await run("article", "list", "--json")).toBe(0);
    const [first, second] = opened.output().trimEnd().split("\n");
    expect(first).toBe(second);
    expect(JSON.parse(first ?? "")).toMatchObject([{ id: article.id, title: "Bridge closed" }]);
  });

  it("prints an article's text exactly, no byte more", async () => {
    const { run, article } = await open();
    expect(await run("article", "text", article.id.slice(0, 5))).toBe(0);
    expect(opened.output()).toBe("The bridge was closed.\n\nNo one was hurt.");
  });

  it.each([
    [["artcle", "list"], /no command "artcle"\. Did you mean "article list"\?/],
    [["article", "lst"], /no command "article lst"\. Did you mean "article list"\?/],
    [["article"], /"article" needs one of these after it: add, list,/],
    [["xyzzy"], /no command "xyzzy"\. "help" lists the commands/],
    [["--jsn", "ask", "x"], /no option --jsn\. Did you mean --json\?/],
    [["aks", "hello"], /no command "aks"\. Did you mean "ask"\?/],
    [["ask"], /"ask" needs a question/],
    [["ask", "???"], /There are no words in this/],
    [["search", "..."], /There are no words in this/],
    [["help", "articl"], /no command "articl"/],
    [["article", "list", "--since", "2025-02-01", "--until", "2025-01-01"], /No day is both since/],
  ])("answers %j with a sentence on the standard error and exit code 2", async (args, sentence) => {
    const { run } = await open();
    expect(await run(...args)).toBe(2);
    expect(opened.errors().replace(/\n/g, " ")).toMatch(sentence);
    expect(opened.output()).toBe("");
  });

  it("prints the sentence as JSON too where JSON was asked for", async () => {
    const { run } = await open();
    expect(await run("article", "show", "zzzz", "--json")).toBe(1);
    expect(JSON.parse(opened.output())).toEqual({ error: expect.stringMatching(/There is no article "zzzz"/) });
  });

  it("takes --json after -- for a word of the question", async () => {
    const { run } = await open();
    await run("article", "show", "--", "--json");
    expect(opened.output()).toBe("");
    expect(opened.errors()).toContain('There is no article "--json"');
  });

  it("shows one sentence for a defect, and nothing of its insides", async () => {
    const { run } = await open({ commands: [crash] });
    expect(await run("crash")).toBe(1);
    expect(opened.errors()).toBe("A defect, kept under 1234.\n");
    expect(opened.output()).toBe("");
  });

  it("says that it was stopped, with exit code 130, when the person stops a command", async () => {
    const stop = new AbortController();
    const wait = {
      ...crash,
      run: async () => {
        stop.abort();
        stop.signal.throwIfAborted();
        throw new Error("not stopped");
      },
    };
    await open({ commands: [wait] });
    expect(await runCommandLine(opened.face, ["crash"], stop.signal)).toBe(130);
    expect(opened.errors()).toBe("Stopped.\n");
  });

  it("exits with 1 when something could not be added, and names it with the reason", async () => {
    const { run } = await open();
    const page = join(opened.folder, "page.txt");
    await writeFile(page, "Ferry cancelled\n\nThe ferry to the island was cancelled on Monday because of high wind.\n");
    expect(await run("article", "add", page, join(opened.folder, "absent.txt"), "--json")).toBe(1);
    expect(JSON.parse(opened.output())).toMatchObject({
      added: [expect.any(String)],
      unchanged: [],
      copies: [],
      failed: [{ input: join(opened.folder, "absent.txt"), reason: "There is no such file or folder." }],
    });
    expect(opened.errors()).toBe("");
  });

  it("adds a document that is piped in", async () => {
    const { run } = await open({
      piped: "Ferry cancelled\n\nThe ferry to the island was cancelled on Monday because of high wind.\n",
    });
    expect(await run("article", "add", "-")).toBe(0);
    expect(opened.output()).toContain("1 added");
  });

  it("removes nothing unless the answer is yes", async () => {
    const { run, article } = await open({ piped: "maybe\n" });
    expect(await run("article", "remove", article.id)).toBe(1);
    expect(opened.errors()).toContain('Remove "Bridge closed", with all revisions? [y/N]');
    expect(await opened.face.archive.get(opened.face.guild, article.id)).not.toBeNull();
  });

  it.each([
    ["y\n", []],
    ["", ["--yes"]],
  ])("removes when the answer is %j and the options are %j", async (piped, options) => {
    const { run, article } = await open({ piped });
    expect(await run("article", "remove", article.id, ...options)).toBe(0);
    expect(await opened.face.archive.get(opened.face.guild, article.id)).toBeNull();
  });

  it("sets a field by hand and clears it again", async () => {
    const { run, article } = await open();
    expect(
      await run("article", "edit", article.id, "--publisher", "The Example", "--published", "2025-11-18T09:30+01:00"),
    ).toBe(0);
    expect(await run("article", "edit", article.id, "--clear", "published", "--collection", "river")).toBe(0);
    expect(await opened.face.archive.get(opened.face.guild, article.id)).toMatchObject({
      metadata: { publisher: "The Example", publishedAt: null },
      provenance: { publisher: "person", publishedAt: "person" },
      collections: ["river"],
    });
  });

  it.each([
    [["--published", "18.11.2025"], /must be a date as 2025-11-18/],
    [["--published", "2025-02-30"], /must be a date/],
    [["--url", "javascript:alert(1)"], /must be an address that begins with http/],
    [["--language", "english"], /must be a two-letter code/],
    [[], /nothing to change/],
  ])("refuses to edit with %j", async (options, sentence) => {
    const { run, article } = await open();
    expect(await run("article", "edit", article.id, ...options)).toBe(2);
    expect(opened.errors().replace(/\n/g, " ")).toMatch(sentence);
    expect(await opened.face.archive.get(opened.face.guild, article.id)).toEqual(article);
  });

  it("explains the command with --help, and all commands without one", async () => {
    const { run } = await open();
    expect(await run("article", "add", "--help")).toBe(0);
    expect(opened.output()).toContain("article add SOURCE…");
    expect(await run("--help")).toBe(0);
    for (const { name } of opened.face.commands) expect(opened.output()).toContain(`  ${name} `);
  });

  it("tells its version", async () => {
    const { run } = await open();
    expect(await run("--version")).toBe(0);
    expect(opened.output()).toBe("1.2.3\n");
  });
});
